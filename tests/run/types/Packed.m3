MODULE Packed EXPORTS Main;
(* 2.2.5 packed types, and sizes as BITSIZE, BYTESIZE and ADRSIZE tell them (2.6.14). *)
IMPORT Check;
TYPE
  Nibble = BITS 4 FOR [0 .. 15];
  Byte = BITS 8 FOR [0 .. 255];
  Signed = BITS 6 FOR [-32 .. 31];
  Flag = BITS 1 FOR BOOLEAN;
  Colour = {Red, Green, Blue, White};
  Header = RECORD version, length: Nibble; service: Byte; total: BITS 16 FOR [0 .. 65535]; flags: BITS 3 FOR [0 .. 7]; offset: BITS 13 FOR [0 .. 8191]; x: Flag; c: BITS 2 FOR Colour; s: Signed END;
  Loose = RECORD a: BOOLEAN; b: INTEGER; c: CHAR END;
VAR
  h, k: Header; a: ARRAY [0 .. 9] OF Nibble; flags: ARRAY [0 .. 63] OF Flag; n: INTEGER; s: Signed; bytes: REF ARRAY OF Byte;

PROCEDURE Sum(READONLY x: ARRAY OF Nibble): INTEGER = VAR n := 0; BEGIN FOR i := 0 TO LAST(x) DO INC(n, x[i]) END; RETURN n END Sum;
PROCEDURE Value(x: Nibble): INTEGER = BEGIN INC(x); RETURN x END Value;

BEGIN
  (* a packed type has its base's values and operations *)
  h.version := 4; h.length := 5; h.service := 255; h.total := 65535; h.flags := 2; h.offset := 8191; h.x := TRUE; h.c := Colour.White; h.s := -32;
  Check.Int("fields", h.version + h.length + h.service + h.total + h.flags + h.offset, 4 + 5 + 255 + 65535 + 2 + 8191);
  Check.That("flag", h.x); Check.That("enumeration", h.c = Colour.White); Check.Int("signed", h.s, -32);
  k := h; k.version := 15; Check.Int("neighbour", k.length, 5); Check.Int("copied", h.version, 4); Check.That("unequal", h # k); k.version := 4; Check.That("equal", h = k);
  INC(h.version); Check.Int("inc", h.version, 5); DEC(h.s, -3); Check.Int("dec", h.s, -29); Check.Int("value formal", Value(h.version), 6); Check.Int("kept", h.version, 5);
  FOR i := 0 TO 9 DO a[i] := i END; Check.Int("array", Sum(a), 45); Check.Int("sub", Sum(SUBARRAY(a, 3, 4)), 18); a[4] := 15; Check.Int("neighbours", a[3] * 100 + a[5], 305);
  flags[63] := TRUE; flags[0] := TRUE; n := 0; FOR i := 0 TO 63 DO IF flags[i] THEN INC(n) END END; Check.Int("flags", n, 2);
  bytes := NEW(REF ARRAY OF Byte, 3); bytes[1] := 200; INC(bytes[1], 55); Check.Int("bytes", bytes[1], 255); WITH b = bytes[2] DO b := 9 END; Check.Int("alias", bytes[2], 9);
  s := 31; n := s; Check.Int("assignable", n, 31); n := -1; s := n; Check.Int("negative", s, -1);
  (* sizes *)
  Check.Int("nibble", BITSIZE(Nibble), 4); Check.Int("array of nibbles", BITSIZE(a), 40); Check.Int("its bytes", BYTESIZE(a), 5); Check.Int("its addresses", ADRSIZE(a), 5);
  Check.Int("array of flags", BITSIZE(flags), 64); Check.Int("header", BITSIZE(Header), 64); Check.Int("byte size of header", BYTESIZE(Header), 8);
  Check.Int("integer", BITSIZE(INTEGER), 64); Check.Int("longint", BYTESIZE(LONGINT), 8); Check.Int("char", BITSIZE(CHAR), 8); Check.Int("widechar", BITSIZE(WIDECHAR), 16); Check.Int("boolean", BITSIZE(BOOLEAN), 8);
  Check.Int("real", BITSIZE(REAL), 32); Check.Int("longreal", BYTESIZE(LONGREAL), 8); Check.Int("ref", BITSIZE(REFANY), 64); Check.Int("loose", BYTESIZE(Loose), 24);
  Check.Int("size of an open array", BYTESIZE(bytes^), 3); Check.Int("size of a part", BYTESIZE(SUBARRAY(a, 0, 2)), 1);
  Check.Done();
END Packed.
