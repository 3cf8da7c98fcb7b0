MODULE Views EXPORTS Main;
(* VIEW as a value, as an alias, and as a VAR actual, which is written back (R181). *)
IMPORT IO;
TYPE
  Byte = BITS 8 FOR [0 .. 255];
  Half = BITS 16 FOR [0 .. 65535];
  Header = RECORD a, b: Byte; c: Half END;
VAR buf: ARRAY [0 .. 7] OF Byte;
PROCEDURE Set(VAR h: Header) = BEGIN h.a := 7; h.c := 513 END Set;
PROCEDURE Get(READONLY h: Header): INTEGER = BEGIN RETURN h.a * 1000 + h.b END Get;
BEGIN
  buf[1] := 5;
  WITH h = VIEW(buf, Header) DO h.a := 3; IO.PutInt(h.b); IO.PutInt(buf[0]); IO.PutInt(Get(h)); END;
  Set(VIEW(buf, Header));
  IO.PutInt(buf[0]); IO.PutInt(buf[2]); IO.PutInt(buf[3]); IO.Put("\n");
  WITH h = VIEW(SUBARRAY(buf, 4, 4), Header) DO Set(h) END;
  IO.PutInt(buf[4]); IO.PutInt(buf[6]); IO.Put("\n");
END Views.
