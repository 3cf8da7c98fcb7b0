MODULE Ephemeral EXPORTS Main;
IMPORT IO;
VAR packets := 0; lock := NEW(MUTEX);
EPHEMERAL PROCEDURE Handle(name: TEXT) =
  VAR r := NEW(REF INTEGER);
  BEGIN
    INC(packets); r^ := packets;
    IO.Put(name & "\n");
    LOCK lock DO END
  END Handle;
BEGIN
  Handle("x");
END Ephemeral.
