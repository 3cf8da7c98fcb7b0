MODULE ViewNested EXPORTS Main;
(* VIEW (R181) of parts of views, at bits that begin no byte, and of arrays too long to be copied element by element. *)
IMPORT IO, Fmt, RuntimeError;
TYPE Byte = BITS 8 FOR [0 .. 255]; Short = BITS 16 FOR [0 .. 65535]; Quad = ARRAY [0 .. 3] OF Byte; Pair = RECORD x, y: Short END;
  Odd = RECORD a: BITS 3 FOR [0 .. 7]; b: BITS 32 FOR ARRAY [0 .. 3] OF Byte; c: BITS 5 FOR [0 .. 31] END;
  Head = RECORD kind: Byte; rest: ARRAY [0 .. 7] OF Byte END;
  Big = ARRAY [1 .. 40] OF Short;
VAR a: ARRAY [0 .. 99] OF Byte; asked := 0;
PROCEDURE P(READONLY x: ARRAY OF Byte) = BEGIN FOR i := 0 TO LAST(x) DO IO.Put(Fmt.Int(x[i]) & " ") END; IO.Put("\n") END P;
PROCEDURE Bump(VAR x: ARRAY OF Byte) = BEGIN FOR i := 0 TO LAST(x) DO INC(x[i]) END END Bump;
PROCEDURE Clear() = BEGIN asked := 0; FOR i := 0 TO LAST(a) DO a[i] := i + 1 END END Clear;
PROCEDURE Ask(n: INTEGER): INTEGER = BEGIN INC(asked); RETURN n END Ask;
PROCEDURE Deep(VAR b: ARRAY OF Byte; n: INTEGER) =
  BEGIN
    WITH h = VIEW(b, Head), p = VIEW(SUBARRAY(h.rest, n, 4), Pair), all = VIEW(h.rest, ARRAY OF Short), x = VIEW(SUBARRAY(VIEW(b, ARRAY OF Byte), n, 8), ARRAY OF Pair) DO
      PROCEDURE In() = BEGIN p.x := 16_0102; INC(all[3]); x[1].y := 77; IO.Put(Fmt.Int(NUMBER(all)) & " " & Fmt.Int(NUMBER(x)) & "\n") END In;
      BEGIN In() END
    END
  END Deep;
PROCEDURE Fault(k: INTEGER): INTEGER =
  BEGIN
    TRY
      CASE k OF
      | 0 => VIEW(SUBARRAY(VIEW(a, ARRAY OF Byte), 98, Ask(2)), Pair).x := 1
      | 1 => WITH p = VIEW(SUBARRAY(VIEW(a, Head).rest, Ask(6), 2), Pair) DO IO.Put("bad"); p.x := 1 END
      | 2 => VIEW(VIEW(SUBARRAY(a, 3, Ask(5)), Head).rest, Pair).x := 1
      | 3 => VIEW(SUBARRAY(VIEW(SUBARRAY(a, 0, 5), ARRAY OF Byte), 2, 4), Short) := 1
      | 4 => EVAL VIEW(VIEW(SUBARRAY(a, 0, 6), ARRAY OF Byte), Big)[40]
      | 5 => WITH v = VIEW(SUBARRAY(VIEW(a, ARRAY OF Byte), 0, 7), ARRAY OF Short) DO EVAL v[Ask(3)] END
      ELSE RETURN -1 END;
      RETURN -2
    EXCEPT RuntimeError.E(e) => RETURN ORD(e) END
  END Fault;
VAR big: Big;
BEGIN
  Clear();
  WITH o = VIEW(a, Odd) DO VIEW(o.b, Short) := 16_0A0B; IO.Put(Fmt.Int(o.b[0], 16) & Fmt.Int(VIEW(o.b, Pair).y, 16) & " " & Fmt.Int(o.a) & Fmt.Int(o.c) & "\n"); 
    VIEW(SUBARRAY(o.b, 1, 2), ARRAY OF Short)[0] := 16_FFEE; P(o.b);
    P(SUBARRAY(o.b, 1, 2)); Bump(SUBARRAY(o.b, 0, 2)); P(o.b); IO.Put(Fmt.Int(o.a) & Fmt.Int(o.c) & "\n") END;
  Clear(); INC(VIEW(SUBARRAY(VIEW(a, Quad), Ask(1), Ask(2)), Short), 256); P(SUBARRAY(a, 0, 5)); IO.Put(Fmt.Int(asked) & "\n");
  Clear(); VIEW(VIEW(SUBARRAY(a, 1, 10), Head).rest, Pair) := Pair {1, 2}; P(SUBARRAY(a, 0, 8));
  Clear(); VIEW(VIEW(VIEW(a, Head).rest, Quad), Short) := 0; P(SUBARRAY(a, 0, 5));
  Clear(); Deep(SUBARRAY(a, 1, 20), 2); P(SUBARRAY(a, 0, 12));
  Clear(); big := VIEW(a, Big); IO.Put(Fmt.Int(big[40], 16) & "\n"); FOR i := 1 TO 40 DO big[i] := i END; VIEW(SUBARRAY(a, 1, 80), Big) := big; P(SUBARRAY(a, 77, 6));
  VIEW(a, Big) := SUBARRAY(big, 0, 40); P(SUBARRAY(a, 76, 6));
  FOR k := 0 TO 5 DO IO.Put(Fmt.Int(Fault(k)) & " ") END; IO.Put("\n");
END ViewNested.
