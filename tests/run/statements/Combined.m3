MODULE Combined EXPORTS Main;
(* 2.3: statements within one another: LOCK, EXIT, FINALLY and RAISE; parts of packed arrays; FOR and CASE of LONGINT at its ends; large sets; nested procedures. *)
IMPORT Check, Text, RuntimeError;
EXCEPTION E(INTEGER); F; Row(ARRAY [0 .. 1] OF REF INTEGER);
TYPE
  Bits = BITS 3 FOR [0 .. 7];
  PackedRow = ARRAY [0 .. 20] OF Bits;
  R = RECORD a: BITS 5 FOR [-16 .. 15]; b: BITS 1 FOR BOOLEAN; v: ARRAY [0 .. 3] OF BITS 2 FOR [0 .. 3]; c: BITS 8 FOR CHAR END;
  M = MUTEX OBJECT n := 0 END;
  P = PROCEDURE (n: INTEGER): INTEGER;
  U = UNTRACED REF INTEGER;
  Big = SET OF [-100000 .. 100000];
  L = [-3L .. 3L];
VAR
  m1 := NEW(M); m2 := NEW(M); which: M; packed: PackedRow; rs: ARRAY [1 .. 3] OF R; n, count := 0; u: U; big: Big; l: L; ll: LONGINT;
  evals := 0; x1, x2, x3 := Eval();

PROCEDURE Eval(): INTEGER = BEGIN INC(evals); RETURN evals END Eval;
PROCEDURE Pick(): M = BEGIN INC(count); RETURN which END Pick;
PROCEDURE Locked(): INTEGER =
  BEGIN
    which := m1;
    LOCK Pick() DO which := m2; m1.n := 5; LOCK m2 DO RETURN m1.n + count END END
  END Locked;
PROCEDURE LockExits(way: INTEGER): INTEGER RAISES {E} =
  BEGIN
    LOOP
      LOCK m1 DO
        TRY
          TRY
            IF way = 0 THEN EXIT ELSIF way = 1 THEN RETURN 1 ELSIF way = 2 THEN RAISE E(2) ELSIF way = 3 THEN way := way DIV (way - 3) END
          FINALLY
            INC(m1.n); LOCK m2 DO INC(m2.n) END
          END
        EXCEPT
        | E(k) => IF k = 2 THEN RAISE E(k + 10) END
        | RuntimeError.E(e) => RETURN 100 + ORD(e)
        END
      END;
      RETURN 50;
    END;
    RETURN 60
  END LockExits;
PROCEDURE Pathological(limit: INTEGER): INTEGER =
  VAR k := 0;
  BEGIN
    LOOP
      INC(k); IF k > limit THEN RETURN k END;
      TRY TRY EXIT FINALLY RAISE F END EXCEPT F => (*skip*) END
    END;
    RETURN -1
  END Pathological;
PROCEDURE FinallyLoop(): INTEGER =
  VAR k := 0;
  BEGIN
    FOR i := 0 TO 9 DO
      TRY IF i = 3 THEN EXIT END; INC(k) FINALLY FOR j := 0 TO 5 DO IF j = 2 THEN EXIT END; INC(k, 100) END END
    END;
    RETURN k
  END FinallyLoop;
PROCEDURE SumPacked(READONLY a: ARRAY OF Bits): INTEGER = VAR s := 0; BEGIN FOR i := 0 TO LAST(a) DO s := s * 3 + a[i] END; RETURN s END SumPacked;
PROCEDURE SetPacked(VAR a: ARRAY OF Bits; v: Bits) = BEGIN FOR i := 0 TO LAST(a) DO a[i] := (v + i) MOD 8 END END SetPacked;
PROCEDURE Move(VAR a, b: ARRAY OF Bits) = BEGIN SUBARRAY(a, 0, NUMBER(b)) := b END Move;
PROCEDURE Which(r: U): INTEGER = BEGIN TYPECASE r OF NULL => RETURN 0 | U(p) => INC(p^); RETURN p^ END END Which;
PROCEDURE Nest(n: INTEGER; f: P): INTEGER =
  PROCEDURE G(k: INTEGER): INTEGER = 
    PROCEDURE H(j: INTEGER): INTEGER = BEGIN INC(n); RETURN f(j) + k * 10 + n END H;
    BEGIN IF k = 0 THEN RETURN H(1) ELSE RETURN Nest(k - 1, H) END END G;
  BEGIN RETURN G(n) END Nest;
PROCEDURE Id(n: INTEGER): INTEGER = BEGIN RETURN n END Id;
PROCEDURE RaiseNested() RAISES {} =
  PROCEDURE Inner() RAISES {E} = BEGIN RAISE E(3) END Inner;
  BEGIN TRY Inner() EXCEPT E(k) => n := k END END RaiseNested;
PROCEDURE RaiseRow() RAISES {Row} = VAR a := ARRAY [0 .. 1] OF REF INTEGER{NEW(REF INTEGER), NIL}; BEGIN a[0]^ := 4; RAISE Row(a) END RaiseRow;
PROCEDURE ForLong(a, b, s: LONGINT): INTEGER = VAR k := 0; BEGIN FOR i := a TO b BY s DO INC(k); IF k > 100 THEN RETURN -1 END; ll := i END; RETURN k END ForLong;
PROCEDURE CaseLong(v: LONGINT): INTEGER = BEGIN CASE v OF FIRST(LONGINT) .. -1L => RETURN -1 | 0L, 2L => RETURN 0 | 3L .. 5L => RETURN 3 | LAST(LONGINT) => RETURN 9 ELSE RETURN 7 END END CaseLong;
PROCEDURE Catch(i: INTEGER): INTEGER =
  BEGIN
    TRY
      CASE i OF
      | 0 => n := -1; INC(packed[n])
      | 1 => packed[3] := 7; INC(packed[3])
      | 2 => rs[1].a := -16; DEC(rs[1].a)
      | 3 => rs[1].v[2] := 3; INC(rs[1].v[2])
      | 4 => l := 3L; INC(l)
      | 5 => rs[1].c := LAST(CHAR); INC(rs[1].c)
      | 6 => rs[1].b := TRUE; INC(rs[1].b)
      | 7 => n := 8; packed[0] := n
      | 8 => EVAL Big{0, n * 1000000}
      ELSE
      END;
      RETURN -1
    EXCEPT RuntimeError.E(e) => RETURN ORD(e)
    END
  END Catch;
BEGIN
  Check.Int("list is evaluated each", x1 * 100 + x2 * 10 + x3, 123);
  Check.Int("locked", Locked(), 6);
  Check.Int("m1 free", LockExits(0), 60);
  Check.Int("m1 free", LockExits(1), 1);
  TRY EVAL LockExits(2); Check.Never("2") EXCEPT E(k) => Check.Int("2", k, 12) END;
  Check.That("3", LockExits(3) >= 100);
  Check.Int("4", LockExits(4), 50);
  Check.Int("n", m1.n * 10 + m2.n, 105);
  LOCK m1 DO LOCK m2 DO END END;
  Check.Int("path", Pathological(5), 6);
  Check.Int("fl", FinallyLoop(), 3 + 8 * 100);
  SetPacked(packed, 5); Check.Int("p0", packed[0], 5); Check.Int("p20", packed[20], 25 MOD 8);
  SetPacked(SUBARRAY(packed, 3, 4), 1); Check.Int("p2", packed[2], 7); Check.Int("p3", packed[3], 1); Check.Int("p6", packed[6], 4); Check.Int("p7", packed[7], 12 MOD 8);
  Check.Int("sum", SumPacked(SUBARRAY(packed, 3, 4)), ((1 * 3 + 2) * 3 + 3) * 3 + 4);
  Move(SUBARRAY(packed, 4, 4), SUBARRAY(packed, 3, 4)); Check.Int("overlap", packed[4] * 1000 + packed[5] * 100 + packed[6] * 10 + packed[7], 1234);
  Move(SUBARRAY(packed, 3, 5), SUBARRAY(packed, 4, 4)); Check.Int("overlap down", packed[3] * 1000 + packed[4] * 100 + packed[5] * 10 + packed[6], 1234);
  rs[2].a := -7; rs[2].v[3] := 2; rs[2].c := 'x'; rs[3] := rs[2]; rs[2].v[3] := 1; Check.That("rec", rs[3].v[3] = 2 AND rs[3].a = -7 AND rs[3].c = 'x' AND NOT rs[3].b); rs[2].v[3] := 2; Check.That("equal", rs[2] = rs[3]); INC(rs[2].a, 3); Check.That("unequal", rs[2] # rs[3]); Check.Int("inc packed", rs[2].a, -4);
  Check.Int("nil", Which(NIL), 0); u := NEW(U); u^ := 4; Check.Int("u", Which(u), 5);
  Check.Int("nest", Nest(2, Id), Nest(2, Id));
  RaiseNested(); Check.Int("rn", n, 3);
  TRY RaiseRow() EXCEPT Row(a) => Check.Int("row", a[0]^, 4); Check.That("row nil", a[1] = NIL) END;
  Check.Int("long", ForLong(LAST(LONGINT) - 2L, LAST(LONGINT), 1L), 3); Check.Int("long", ForLong(FIRST(LONGINT) + 3L, FIRST(LONGINT), -2L), 2); Check.Int("long", ForLong(0L, LAST(LONGINT), LAST(LONGINT)), 2);
  Check.Int("caselong", CaseLong(-5L) * 10000 + CaseLong(2L) * 1000 + CaseLong(4L) * 100 + CaseLong(LAST(LONGINT)) * 10 + CaseLong(1L), -10000 + 300 + 90 + 7);
  FOR i := 0 TO 8 DO Check.That("fault " & Text.FromChar(VAL(ORD('0') + i, CHAR)) , Catch(i) >= 0) END;
  big := Big{-100000, 100000, 5 .. 4, 10 .. 12}; Check.That("big", 11 IN big AND -100000 IN big AND NOT 5 IN big AND NOT 100001 IN big); big := big - Big{11} + Big{7}; n := 0; FOR i := -100000 TO 100000 DO IF i IN big THEN INC(n) END END; Check.Int("big n", n, 5);
  n := FIRST(INTEGER); Check.That("IN far", NOT n IN big);
  Check.Done();
END Combined.
