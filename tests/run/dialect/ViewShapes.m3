MODULE ViewShapes EXPORTS Main;
(* VIEW of byte arrays as scalars, arrays and records, read-only and writable, lowest byte first (R181). *)
IMPORT Check;
TYPE
  Byte = BITS 8 FOR [0 .. 255]; Half = BITS 16 FOR [0 .. 65535]; Word32 = BITS 32 FOR [0 .. 16_FFFFFFFF]; Signed = BITS 16 FOR [-32768 .. 32767]; Bits = RECORD low: BITS 4 FOR [0 .. 15]; high: BITS 4 FOR [0 .. 15]; flags: BITS 3 FOR [0 .. 7]; rest: BITS 13 FOR [0 .. 8191] END;
  Ether = RECORD to, from: ARRAY [0 .. 5] OF Byte; kind: Half END; Pair = ARRAY [0 .. 1] OF Half; Nested = RECORD a: Byte; pairs: ARRAY [0 .. 1] OF RECORD x, y: Byte END; z: Half END;
  Grid = ARRAY [0 .. 1], [0 .. 2] OF Byte;
VAR b: ARRAY [0 .. 15] OF Byte; r: REF ARRAY OF Byte; c: ARRAY [0 .. 7] OF CHAR; n, k := 0; h: Bits; p: Pair; g: Grid;

PROCEDURE Clear() = BEGIN FOR i := 0 TO LAST(b) DO b[i] := i END END Clear;
PROCEDURE Read(READONLY x: ARRAY OF Byte; at: CARDINAL): INTEGER = BEGIN RETURN VIEW(SUBARRAY(x, at, 4), Word32) END Read;
PROCEDURE Kind(READONLY x: ARRAY OF Byte): INTEGER = BEGIN WITH e = VIEW(x, Ether) DO RETURN e.kind * 1000 + e.from[5] END END Kind;
PROCEDURE Write(VAR x: ARRAY OF Byte; v: INTEGER) = BEGIN WITH e = VIEW(x, Ether) DO e.kind := v; e.to[0] := 200; INC(e.from[1], 100) END END Write;
PROCEDURE Bump(VAR x: INTEGER) = BEGIN INC(x) END Bump;
PROCEDURE Sum(READONLY x: ARRAY OF Byte): INTEGER = VAR n := 0; BEGIN FOR i := 0 TO LAST(x) DO INC(n, x[i]) END; RETURN n END Sum;

BEGIN
  Clear();
  Check.Int("half", VIEW(b, Half), 256); Check.Int("word", VIEW(b, Word32), 16_03020100); Check.Int("integer", VIEW(b, INTEGER), 16_0706050403020100); Check.Int("byte", VIEW(SUBARRAY(b, 5, 1), Byte), 5); Check.Int("at an offset", Read(b, 3), 16_06050403);
  b[1] := 255; b[0] := 254; Check.Int("signed", VIEW(b, Signed), -2); VIEW(b, Signed) := -32768; Check.Int("signed written", b[0] * 1000 + b[1], 128); Clear();
  VIEW(b, Word32) := 16_AABBCCDD; Check.Int("written", b[0] * 1000 + b[3], 16_DD * 1000 + 16_AA); Check.Int("next byte kept", b[4], 4); VIEW(SUBARRAY(b, 8, 8), INTEGER) := -1; Check.Int("last", b[15] + b[8], 510); INC(VIEW(b, Half)); Check.Int("inc", b[0], 16_DE); Clear();
  (* records, by name and through WITH *)
  Check.Int("record", VIEW(b, Ether).kind, 16_0D0C); Check.Int("read-only", Kind(b), 16_0D0C * 1000 + 11); Write(b, 8); Check.Int("field", b[12] + b[13], 8); Check.Int("element", b[0] + b[7], 200 + 107); Clear();
  h := VIEW(b, Bits); Check.Int("bits", h.low * 1000000 + h.high * 10000 + h.flags * 1000 + h.rest, 1064); b[0] := 16_A5; b[1] := 16_37; b[2] := 1; WITH x = VIEW(b, Bits) DO Check.Int("low", x.low, 5); Check.Int("high", x.high, 10); Check.Int("flags", x.flags, 7); Check.Int("rest", x.rest, 16_26); x.high := 3; x.flags := 0; x.rest := 8191 END; Check.Int("nibble written", b[0], 16_35); Check.Int("flags written", b[1], 16_F8); Check.Int("rest written", b[2], 16_FF); Clear();
  VIEW(b, Ether) := Ether{ARRAY [0 .. 5] OF Byte{9, ..}, ARRAY [0 .. 5] OF Byte{7, ..}, 16_0102}; Check.Int("whole record", b[5] * 100 + b[6] * 10 + b[12] + b[13], 973); Clear();
  WITH x = VIEW(b, Nested) DO Check.Int("nested", x.pairs[1].y, 4); Check.Int("follows without a gap", x.z, 16_0605); x.pairs[0].x := 77 END; Check.Int("nested written", b[1], 77); Clear();
  (* arrays *)
  p := VIEW(b, Pair); Check.Int("array", p[1], 16_0302); FOR i := 0 TO 1 DO Check.Int("element", VIEW(b, Pair)[i], p[i]) END; VIEW(b, Pair)[1] := 5; Check.Int("element written", b[2] * 10 + b[3], 50); g := VIEW(b, Grid); Check.Int("grid", g[1, 2], 5); Check.Int("row", Sum(VIEW(b, Grid)[1]), 0 + 4 + 5); VIEW(b, Grid)[1][0] := 33; Check.Int("grid written", b[3], 33); Clear();
  WITH halves = VIEW(b, ARRAY OF Half) DO Check.Int("open", NUMBER(halves), 8); Check.Int("open element", halves[7], 16_0F0E); halves[0] := 16_0201; END; Check.Int("open written", b[0], 1); Check.Int("as bytes", Sum(VIEW(SUBARRAY(b, 0, 4), ARRAY OF Byte)), 1 + 2 + 2 + 3); Clear();
  (* characters, referents, parts *)
  c[0] := 'A'; c[1] := '\001'; Check.Int("characters", VIEW(c, Half), 256 + 65); VIEW(c, Half) := 16_4243; Check.That("characters written", c[0] = 'C' AND c[1] = 'B'); r := NEW(REF ARRAY OF Byte, 6); r[4] := 1; Check.Int("referent", VIEW(SUBARRAY(r^, 2, 4), Word32), 65536); VIEW(r^, Half) := 513; Check.Int("referent written", r[0] + r[1], 3);
  FOR i := 0 TO 3 DO VIEW(SUBARRAY(b, 4 * i, 4), Word32) := i END; FOR i := 0 TO 3 DO INC(n, VIEW(SUBARRAY(b, 4 * i, 4), Word32)) END; Check.Int("in loops", n, 6);
  k := VIEW(b, INTEGER); Bump(k); Check.Int("copy", k, VIEW(b, INTEGER) + 1); Check.That("equality", VIEW(b, Pair) = VIEW(b, Pair) AND VIEW(b, Half) # 7);
  Check.Done();
END ViewShapes.
