MODULE ViewPlaces EXPORTS Main;
(* VIEW (R181): what is seen of it by subscripts of bits, parts, nested procedures, VAR formals and bytes that are too few. *)
IMPORT Check, RuntimeError;
TYPE
  Byte = BITS 8 FOR [0 .. 255]; Half = BITS 16 FOR [0 .. 65535]; Nibble = BITS 4 FOR [0 .. 15]; Pair = ARRAY [1 .. 2] OF Half; Odd = RECORD a: Byte; b: Half END;
  Head = RECORD version, length: Nibble; kind: Byte; flags: ARRAY [0 .. 7] OF BITS 2 FOR [0 .. 3]; sign: BITS 8 FOR [-128 .. 127]; to: ARRAY [5 .. 8] OF Byte; grid: ARRAY [0 .. 2], [0 .. 1] OF Nibble END;
  Signed = BITS 8 FOR [-128 .. 127];
VAR b: ARRAY [0 .. 31] OF Byte; asked, n, m := 0; row := NEW(REF ARRAY OF Byte, 12);

PROCEDURE Clear() = BEGIN asked := 0; FOR i := 0 TO 31 DO b[i] := i * 7 END END Clear;
PROCEDURE Row(): REF ARRAY OF Byte = BEGIN INC(asked); RETURN row END Row;
PROCEDURE Ask(n: INTEGER): INTEGER = BEGIN INC(asked); RETURN n END Ask;
PROCEDURE SumHalves(READONLY a: ARRAY OF Half): INTEGER = VAR s := 0; BEGIN FOR i := 0 TO LAST(a) DO INC(s, a[i]) END; RETURN s * 100 + NUMBER(a) END SumHalves;
PROCEDURE SumNibbles(READONLY a: ARRAY OF Nibble): INTEGER = VAR s := 0; BEGIN FOR i := 0 TO LAST(a) DO INC(s, a[i]) END; RETURN s * 100 + NUMBER(a) END SumNibbles;
PROCEDURE SumOdd(READONLY a: ARRAY OF Odd): INTEGER = VAR s := 0; BEGIN FOR i := 0 TO LAST(a) DO INC(s, a[i].a) END; RETURN s * 100 + NUMBER(a) END SumOdd;
PROCEDURE Count(VAR a: ARRAY OF Half) = BEGIN FOR i := 0 TO LAST(a) DO a[i] := i + 1 END END Count;
PROCEDURE Mark(VAR a: ARRAY OF Odd) = BEGIN FOR i := 0 TO LAST(a) DO a[i].b := 258; INC(a[i].a) END END Mark;
PROCEDURE Fill(VAR a: ARRAY OF Byte; v: Byte) = BEGIN FOR i := 0 TO LAST(a) DO a[i] := v END END Fill;
PROCEDURE Least(READONLY a: ARRAY OF Signed): INTEGER = VAR s := 127; BEGIN FOR i := 0 TO LAST(a) DO s := MIN(s, a[i]) END; RETURN s END Least;
PROCEDURE Bump(VAR n: INTEGER) = BEGIN INC(n) END Bump;
PROCEDURE Flags(VAR bytes: ARRAY OF Byte; k: INTEGER): INTEGER =
  VAR s := 0;
  BEGIN
    WITH h = VIEW(SUBARRAY(bytes, k, NUMBER(bytes) - k), Head) DO
      FOR i := 0 TO 7 DO h.flags[i] := (i + k) MOD 4 END;
      FOR i := 0 TO 7 DO s := s * 4 + h.flags[i] END;
      FOR i := 0 TO 2 DO h.grid[i, i MOD 2] := 15 - i END;
    END;
    RETURN s;
  END Flags;

(* names of WITH in nested procedures are the bytes, too *)
PROCEDURE Nested(VAR bytes: ARRAY OF Byte; at: INTEGER): INTEGER =
  PROCEDURE Outer(): INTEGER =
    VAR s: INTEGER;
    BEGIN
      WITH h = VIEW(bytes, Head), pairs = VIEW(bytes, ARRAY OF Pair), p = pairs[at], k = h.kind, part = SUBARRAY(pairs, at, 2) DO
        VAR
        PROCEDURE Inner(n: INTEGER): INTEGER =
          PROCEDURE Innermost(): INTEGER = BEGIN INC(h.kind, n); RETURN p[2] + part[1][1] END Innermost;
          BEGIN p[1] := n; h.flags[n] := 3; part[1][2] := 7; RETURN Innermost() + k END Inner;
        BEGIN s := Inner(4); at := 100; RETURN s * 1000 + p[1] * 100 + pairs[2][2] * 10 + part[0][1] END
      END
    END Outer;
  BEGIN RETURN Outer() END Nested;

PROCEDURE Fault(k: INTEGER): RuntimeError.T =
  BEGIN
    n := 5; m := -1;
    TRY
      CASE k OF
      | 0 => n := VIEW(b, Pair)[n]
      | 1 => n := VIEW(b, Pair)[m]
      | 2 => WITH p = VIEW(b, Pair) DO p[n] := 1 END
      | 3 => WITH p = VIEW(b, ARRAY OF Half) DO n := p[m] END
      | 4 => WITH p = VIEW(b, ARRAY OF Half) DO INC(p[n + 11]) END
      | 5 => WITH p = VIEW(b, ARRAY OF Odd) DO p[n * 2].a := 1 END
      | 6 => VIEW(SUBARRAY(b, n, 6), Head).version := 1
      | 7 => n := VIEW(SUBARRAY(b, n, 3), Pair)[1]
      | 8 => VIEW(SUBARRAY(b, n, 3), Pair) := Pair{1, 2}
      | 9 => WITH p = SUBARRAY(VIEW(b, Pair), 1, n) DO p[0] := 1 END
      | 10 => WITH p = SUBARRAY(VIEW(b, ARRAY OF Half), 12, 4) DO p[4] := 1 END
      | 11 => SUBARRAY(VIEW(b, ARRAY OF Half), 0, 2) := SUBARRAY(VIEW(b, ARRAY OF Half), 2, 3)
      | 12 => Bump(VIEW(b, ARRAY OF INTEGER)[n])
      | 13 => VIEW(b, Head).flags[n + 3] := 1
      ELSE
      END;
      RETURN RuntimeError.T.Unknown;
    EXCEPT RuntimeError.E(e) => RETURN e END;
  END Fault;
BEGIN
  (* subscripts that count bits *)
  Clear(); Check.Int("flags", Flags(b, 2), ((2 * 4 + 3) * 16 + 1) * 256 + (2 * 4 + 3) * 16 + 1); Check.Int("low", b[4], 2 + 3 * 4 + 64); Check.Int("before", b[3], 21); Check.Int("after", b[6], 42); Check.Int("grid", b[11] * 10000 + b[12] * 100 + b[13], ((77 DIV 16) * 16 + 15) * 10000 + (14 * 16 + 84 MOD 16) * 100 + (91 DIV 16) * 16 + 13);
  Clear(); WITH p = VIEW(b, ARRAY OF Nibble) DO Check.Int("nibbles", NUMBER(p) * 100 + p[2] * 10 + p[3], 6400 + 70); p[3] := 5; p[2] := 0; p[63] := 9 END; Check.Int("nibble", b[1] * 1000 + b[31], 80 * 1000 + 9 * 16 + 217 MOD 16);
  Clear(); Check.Int("nibble values", SumNibbles(VIEW(SUBARRAY(b, 0, 3), ARRAY OF Nibble)), 2106); Check.Int("read once", VIEW(Row()^, Head).kind + VIEW(Row()^, Pair)[1] + asked, 2);
  asked := 0; EVAL VIEW(Row()^, Head) = VIEW(Row()^, Head); VIEW(Row()^, Pair) := Pair{3, 4}; INC(VIEW(Row()^, ARRAY OF Half)[Ask(1)]); Check.Int("evaluated once", asked, 5); Check.Int("written", row[0] * 10 + row[2], 35);
  (* as actuals *)
  Clear(); Check.Int("halves", SumHalves(VIEW(SUBARRAY(b, 1, 5), ARRAY OF Half)), (7 + 14 * 256 + 21 + 28 * 256) * 100 + 2); Check.Int("odd", SumOdd(VIEW(b, ARRAY OF Odd)), 945 * 100 + 10); Check.Int("part", SumHalves(SUBARRAY(VIEW(b, ARRAY OF Half), 1, 1)), (14 + 21 * 256) * 100 + 1);
  Count(VIEW(SUBARRAY(b, 4, 5), ARRAY OF Half)); Check.Int("written back", b[3] * 1000 + b[4] * 100 + b[6] * 10 + b[7], 21120); Check.Int("the odd one", b[8], 56); Mark(VIEW(SUBARRAY(b, 10, 7), ARRAY OF Odd)); Check.Int("records", b[10] * 10000 + b[14] * 100 + b[15], 710000 + 200 + 1); Check.Int("rest", b[16], 112);
  Clear(); Fill(SUBARRAY(VIEW(SUBARRAY(b, 1, 20), Head).to, 1, 2), 9); Check.Int("part of a field", b[6] * 1000 + b[7] * 100 + b[8] * 10 + b[9], 42000 + 900 + 90 + 63); Fill(VIEW(b, ARRAY OF Byte), 1); Check.Int("in place", b[0] + b[31], 2);
  Clear(); b[3] := 200; Check.Int("signed", Least(VIEW(b, ARRAY OF Signed)), -123); Bump(VIEW(b, ARRAY [1 .. 2] OF INTEGER)[2]); Bump(VIEW(b, ARRAY OF INTEGER)[2]); Check.Int("references", b[8] * 1000 + b[16], 57113);
  (* parts *)
  Clear(); WITH s = SUBARRAY(VIEW(b, ARRAY OF Half), Ask(2), Ask(3)) DO s[0] := 1; INC(s[2]); Check.Int("part", NUMBER(s) * 10 + b[4], 31); SUBARRAY(s, 1, 2) := SUBARRAY(s, 0, 2) END; Check.Int("overlapping", b[6] * 1000 + b[7] * 100 + b[8], 1042); Check.Int("once", asked, 2);
  Clear(); SUBARRAY(VIEW(b, ARRAY OF Nibble), 1, 2) := ARRAY OF Nibble{1, 2}; Check.Int("bits", b[0] * 100 + b[1], 1602); VIEW(b, Pair) := SUBARRAY(VIEW(b, ARRAY OF Half), 3, 2); Check.Int("of a part", b[0] * 100 + b[2], 4256);
  (* nested procedures *)
  Clear(); n := Nested(b, 1); Check.Int("nested", n, ((42 + 256 * 49) + (56 + 63 * 256) + 11) * 1000 + 400 + 70 + 4); Check.Int("flag", b[3] * 10 + b[1], (21 + 2) * 10 + 11);
  FOR k := 0 TO 13 DO
    Check.Int("fault", ORD(Fault(k)), ORD(ARRAY BOOLEAN OF RuntimeError.T{RuntimeError.T.SubscriptOutOfRange, RuntimeError.T.IncompatibleArrayShape}[k IN SET OF [0 .. 13]{6 .. 8, 11}]));
  END;
  Check.Done();
END ViewPlaces.
