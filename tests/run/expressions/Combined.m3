MODULE Combined EXPORTS Main;
(* 2.6: constants and the same when running, defaults, overrides by NEW, views of packed records, floats at their ends, wide texts, and a fault of each kind. *)
IMPORT Check, Text, RuntimeError, Word, Long, Fmt;
TYPE
  Byte = BITS 8 FOR [0 .. 255]; Bytes = ARRAY [0 .. 31] OF Byte;
  Nib = BITS 4 FOR [0 .. 15];
  Head = RECORD ver, len: Nib; tos: Byte; total: BITS 16 FOR [0 .. 65535]; sign: BITS 8 FOR [-128 .. 127]; flags: ARRAY [0 .. 3] OF BITS 2 FOR [0 .. 3]; END;
  Heads = ARRAY [0 .. 2] OF Head;
  Col = {R, G, B}; Sub = [Col.G .. Col.B];
  A2 = ARRAY Col, [5 .. 6] OF INTEGER;
  Rec = RECORD a: INTEGER := 4; b: A2 := A2{ARRAY [5 .. 6] OF INTEGER{1, 2}, ..}; s := SET OF Col{Col.R}; p: PROCEDURE (n: INTEGER): INTEGER := Twice; t := "d"; x := 1.5d0 END;
  O = OBJECT n := 3; r: Rec; METHODS get(k := 2): INTEGER := Get; other(): INTEGER := NIL END;
  O2 = O OBJECT n := "text" OVERRIDES get := Get2 END;
CONST
  CR = Rec{a := 9}; Table = ARRAY Col OF TEXT{"r", "g", "b"}; Sum = CR.b[Col.B, 6] + CR.a; Len = NUMBER(Table); Deep = ARRAY [0 .. 1] OF Rec{CR, Rec{}}; DS = Deep[0].a * 10 + Deep[1].a;
  Big = 16_8000000000000000; M1 = 16_FFFFFFFFFFFFFFFF; Ch = VAL(ORD('a') + 1, CHAR); Fl = FLOAT(7, LONGREAL) / 2.0d0; Rn = ROUND(2.5); Rn2 = ROUND(-3.5); Tr = TRUNC(-2.7); Fo = FLOOR(-2.1); Ce = CEILING(-2.9);
  W = Word.And(Word.Shift(1, 63), M1); SetC = SET OF [0 .. 70]{0 .. 3, 65} - SET OF [0 .. 70]{2}; InC = 65 IN SetC AND NOT 2 IN SetC; TC = "abc" & "def";
VAR
  bytes: Bytes; n, i1 := 7; i2 := -2; min := FIRST(INTEGER); r: Rec; o := NEW(O2); oo: O; x: REAL := 0.1; y: LONGREAL; nan: LONGREAL; wt: TEXT; matrix := NEW(REF ARRAY OF ARRAY OF ARRAY [0 .. 1] OF Nib, 2, 3); zero := 0.0d0; c: CHAR; open: REF ARRAY OF INTEGER; sub: Sub; procs: ARRAY [0 .. 1] OF PROCEDURE (n: INTEGER): INTEGER;

PROCEDURE Twice(n: INTEGER): INTEGER = BEGIN RETURN 2 * n END Twice;
PROCEDURE Get(self: O; k: INTEGER): INTEGER = BEGIN RETURN self.n + k END Get;
PROCEDURE Get2(self: O2; k: INTEGER): INTEGER = BEGIN RETURN Text.Length(self.n) * 100 + O.get(self, k) END Get2;
PROCEDURE Big3(self: O; k: INTEGER): INTEGER = BEGIN RETURN self.n * 1000 + k END Big3;
PROCEDURE ViewSum(READONLY b: ARRAY OF Byte): INTEGER = BEGIN WITH h = VIEW(b, Head) DO RETURN h.ver * 100000 + h.len * 10000 + h.total + h.sign + h.flags[2] END END ViewSum;
PROCEDURE SetFlags(VAR b: ARRAY OF Byte; k: INTEGER) = BEGIN WITH hs = VIEW(b, Heads) DO FOR i := 0 TO 3 DO hs[k].flags[i] := (i + k) MOD 4 END; hs[k].ver := 15; DEC(hs[k].sign, 3) END END SetFlags;
PROCEDURE Fault(k: INTEGER): INTEGER =
  BEGIN
    TRY
      CASE k OF
      | 0 => n := i1 DIV (i1 - 7)
      | 1 => n := i1 MOD (i1 - 7)
      | 2 => n := ROUND(1.0d300 + zero)
      | 3 => n := TRUNC(nan)
      | 4 => sub := VAL(i1 - 7, Sub)
      | 5 => c := VAL(256 + i1, CHAR)
      | 6 => open := NEW(REF ARRAY OF INTEGER, -i1)
      | 7 => n := oo.n
      | 8 => n := o.other()
      | 9 => n := procs[1](3)
      | 10 => SUBARRAY(bytes, 30, i1) := SUBARRAY(bytes, 0, i1)
      | 11 => n := matrix[1, 3][0]
      | 12 => matrix[0] := SUBARRAY(matrix[1], 0, 2)
      | 13 => VIEW(SUBARRAY(bytes, i1, 3), Head).ver := 3
      | 14 => n := NARROW(oo, O2).get() + NARROW(NEW(O), O2).get()
      | 15 => oo := NIL; n := NARROW(oo, O2).r.a
      | 16 => EVAL Text.GetChar("abc", i1)
      | 17 => EVAL Text.Length(wt)
      | 18 => EVAL wt & wt
      ELSE RETURN -2 END;
      RETURN -1
    EXCEPT RuntimeError.E(e) => RETURN ORD(e) END
  END Fault;
PROCEDURE Def(a: INTEGER := Len; READONLY b: A2 := CR.b; s := SetC; p := Twice; t := TC; x := Fl): INTEGER = BEGIN RETURN a * 1000 + b[Col.G, 5] + ORD(3 IN s) + p(100) + Text.Length(t) * 10000 + ROUND(x * 2.0d0) END Def;
BEGIN
  Check.Int("c", Sum * 100 + Len * 10000 + DS, 1100 + 30000 + 94); Check.That("c", Big = FIRST(INTEGER) AND M1 = -1 AND Ch = 'b' AND Fl = 3.5d0 AND InC AND W = FIRST(INTEGER)); Check.Int("round", Rn * 10000 + Rn2 * 100 + Tr * 10 + Fo + Ce, 20000 - 400 - 20 - 3 - 2);
  Check.Int("def", Def(), 60000 + 3000 + 1 + 1 + 200 + 7); Check.Int("def", Def(1, p := Twice, b := A2{ARRAY [5 .. 6] OF INTEGER{8, 8}, ..}), 61216);
  Check.Int("r", r.p(r.a) + r.b[Col.R, 6] + NUMBER(r.b[Col.G]), 12); Check.Int("o", o.get() * 10 + NARROW(o, O).n + o.get(k := 5), 4050 + 3 + 408); Check.Int("o.r", o.r.p(4) + o.r.a, 12); Check.Int("new", NEW(O, get := Big3, n := 2, r := CR).get(1), 2001);
  Check.Int("rec const", NEW(O, r := CR).r.a, 9);
  FOR i := 0 TO 31 DO bytes[i] := i * 7 END;
  Check.Int("head", ViewSum(bytes), (bytes[0] MOD 16) * 100000 + (bytes[0] DIV 16) * 10000 + bytes[2] + 256 * bytes[3] + bytes[4] + (bytes[5] DIV 16) MOD 4);
  Check.Int("size", BYTESIZE(Head) * 10 + BITSIZE(Nib), 64); SetFlags(SUBARRAY(bytes, 3, 20), 2); Check.Int("flags", bytes[3 + 12 + 5], 2 + 3 * 4 + 0 * 16 + 1 * 64); Check.Int("sign", VIEW(SUBARRAY(bytes, 15, 6), Head).sign, bytes[19] - 256); 
  Check.Int("min", min DIV -1 + min MOD -1, FIRST(INTEGER)); Check.Int("abs", ABS(min), FIRST(INTEGER)); Check.Int("neg", -min, FIRST(INTEGER)); Check.Int("div", i1 DIV i2 * 10 + i1 MOD i2, -41); Check.Int("mod", -i1 MOD 3 * 10 + (-i1) DIV 3, 20 - 3);
  nan := zero / zero; Check.That("nan", nan # nan AND NOT nan = nan AND NOT nan <= 1.0d0 AND NOT nan > 1.0d0 AND 1.0d0 / zero = LAST(LONGREAL) AND -1.0d0 / zero = FIRST(LONGREAL) AND 0.0d0 = -zero);
  Check.That("real is single", FLOAT(x, LONGREAL) # 0.1d0 AND x = 0.1 AND FLOAT(FLOAT(x, LONGREAL)) = x); y := 5.5d0 MOD -2.0d0; Check.That("fmod", y = -0.5d0); Check.That("fmod", -5.5 MOD 2.0 = 0.5);
  wt := W"\x03bb\U01F600" & "a"; Check.Int("wide", Text.Length(wt), 4); Check.That("wide", Text.GetWideChar(wt, 0) = W'\x03BB' AND Text.GetWideChar(wt, 3) = W'a' AND Text.HasWideChars(wt) AND NOT Text.HasWideChars("x")); Check.That("w", ORD(LAST(WIDECHAR)) = 65535 AND NUMBER(WIDECHAR) = 65536);
  FOR i := 0 TO 1 DO FOR j := 0 TO 2 DO FOR k := 0 TO 1 DO matrix[i, j, k] := i * 6 + j * 2 + k END END END; SUBARRAY(matrix^, 0, 1)[0] := matrix[1]; Check.Int("matrix", matrix[0, 2, 1] + matrix[0][1][0] * 100, 811); matrix[1][0] := matrix[0][2]; Check.Int("m", matrix[1, 0, 1], 11);
  Check.Int("dims", NUMBER(matrix^) * 100 + NUMBER(matrix[0]) * 10 + NUMBER(matrix[0, 0]), 232); Check.Int("last", LAST(SUBARRAY(bytes, 4, 0)), -1); Check.Int("bs", BITSIZE(matrix[0, 0]) + BYTESIZE(bytes), 8 + 32);
  wt := NIL; oo := NIL; FOR i := 0 TO 18 DO Check.That("fault " & Fmt.Int(i), Fault(i) >= 0) END;
  Check.Int("long", ORD(Long.Shift(1L, 40)) + ORD(VAL(3, LONGINT)), 1099511627776 + 3); Check.That("set rel", SET OF Col{Col.R} <= SET OF Col{Col.R, Col.B} AND NOT SET OF Col{Col.R} < SET OF Col{Col.R} AND SET OF Col{} < SET OF Col{Col.G} AND SET OF Col{Col.G} >= SET OF Col{});
  Check.That("closures", Twice = r.p AND r.p # NIL AND procs[0] = NIL); Check.Int("max", MAX(i1, i2) * 10 + ORD(MIN(Col.B, Col.G)), 71);
  Check.Done();
END Combined.
