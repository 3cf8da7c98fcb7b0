(* SPDX-License-Identifier: MIT *)
MODULE Terminal EXPORTS Terminal, TerminalClass;

IMPORT Atom, File, FileClass, HostStream, OSError, Time;

REVEAL
  T = File.T BRANDED "Terminal.T" OBJECT
    stream: [0 .. 2];
    open  := TRUE;
  OVERRIDES
    read     := Read;
    write    := Write;
    getChars := GetChars;
    putChars := PutChars;
    status   := Status;
    close    := Close;
  END;

PROCEDURE New (stream: [0 .. 2]): T =
  BEGIN
    RETURN NEW(T, stream := stream);
  END New;

PROCEDURE Check (problem: TEXT) RAISES {OSError.E} =
  BEGIN
    IF problem # NIL THEN RAISE OSError.E(OSError.Of(problem, NIL)) END;
  END Check;

PROCEDURE Read (h: T; VAR b: ARRAY OF File.Byte; mayBlock: BOOLEAN := TRUE): INTEGER RAISES {OSError.E} =
  VAR chars := NEW(REF ARRAY OF CHAR, NUMBER(b)); n := GetChars(h, chars^, mayBlock);
  BEGIN
    FOR i := 0 TO n - 1 DO b[i] := ORD(chars[i]) END;
    RETURN n;
  END Read;

PROCEDURE GetChars (h: T; VAR a: ARRAY OF CHAR; mayBlock: BOOLEAN := TRUE): INTEGER RAISES {OSError.E} =
  VAR problem: TEXT := NIL; n: INTEGER;
  BEGIN
    <*ASSERT h.open AND h.stream = 0 WITH "the handle cannot be read"*>
    IF NOT mayBlock THEN RETURN -1 END;
    n := HostStream.Read(h.stream, a, problem);
    Check(problem);
    RETURN MAX(n, 0);
  END GetChars;

PROCEDURE Write (h: T; READONLY b: ARRAY OF File.Byte) RAISES {OSError.E} =
  VAR chars := NEW(REF ARRAY OF CHAR, NUMBER(b));
  BEGIN
    FOR i := 0 TO LAST(b) DO chars[i] := VAL(b[i], CHAR) END;
    PutChars(h, chars^);
  END Write;

PROCEDURE PutChars (h: T; READONLY a: ARRAY OF CHAR) RAISES {OSError.E} =
  BEGIN
    <*ASSERT h.open AND h.stream # 0 WITH "the handle cannot be written"*>
    Check(HostStream.Write(h.stream, a));
  END PutChars;

PROCEDURE Status (<*UNUSED*> h: T): File.Status =
  BEGIN
    RETURN File.Status{FileType, Time.Now(), 0};
  END Status;

PROCEDURE Close (h: T) =
  BEGIN
    h.open := FALSE;
  END Close;

BEGIN
  FileType := Atom.FromText("Terminal");
END Terminal.
