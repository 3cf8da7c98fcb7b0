(* SPDX-License-Identifier: MIT *)
MODULE ConvertTest EXPORTS Main;

(* Convert, Swap, Float, FloatMode, Random, RandomPerm, Fingerprint, WeakRef. *)

IMPORT Convert, Expect, Fingerprint, FloatMode, LongFloat, LongReal, Random, RandomPerm, RealFloat, Swap, Text, WeakRef, IO,
       Fmt, RTCollector;

VAR buf: ARRAY [0 .. 30] OF CHAR; used: INTEGER;

PROCEDURE Chars (t: TEXT): REF ARRAY OF CHAR =
  VAR a := NEW(REF ARRAY OF CHAR, Text.Length(t));
  BEGIN
    Text.SetChars(a^, t);
    RETURN a;
  END Chars;

PROCEDURE Conversions () RAISES {Convert.Failed} =

  PROCEDURE Got (n: INTEGER): TEXT =
    BEGIN
      RETURN Text.FromChars(SUBARRAY(buf, 0, n));
    END Got;

  BEGIN
    Expect.Text("int", Got(Convert.FromInt(buf, -42)), "-42");
    Expect.Text("prefix", Got(Convert.FromInt(buf, -255, 16, TRUE)), "-16_ff");
    Expect.Text("unsigned", Got(Convert.FromUnsigned(buf, -1, 16)), "ffffffffffffffff");
    Expect.Text("flo", Got(Convert.FromFloat(buf, 2.5, 3, Convert.Style.Flo)), "2.500");
    Expect.Text("alt flo", Got(Convert.FromFloat(buf, 2.0, 3, Convert.Style.AltFlo)), "2.0");
    Expect.Text("sci", Got(Convert.FromLongFloat(buf, 250.0d0, 2, Convert.Style.Sci)), "2.50D+002");
    Expect.Text("mix", Got(Convert.FromFloat(buf, 2.0)), "2");
    Expect.Text("mix of a great one", Got(Convert.FromFloat(buf, 1.0e20)), "1E+20");
    Expect.Int("to int", Convert.ToInt(Chars("-12x")^, used), -12);
    Expect.Int("used", used, 3);
    Expect.Int("to int with base", Convert.ToInt(Chars("16_ff;")^, used), 255);
    Expect.Int("used with base", used, 5);
    Expect.Int("none", Convert.ToInt(Chars("-x")^, used), 0);
    Expect.Int("used none", used, 0);
    Expect.True("to float", Convert.ToFloat(Chars("2.5e1e")^, used) = 25.0);
    Expect.Int("used of a float", used, 5);
    Expect.True("no exponent", Convert.ToLongFloat(Chars("2.5e+")^, used) = 2.5d0);
    Expect.Int("used before it", used, 3);
    TRY
      EVAL Convert.FromInt(SUBARRAY(buf, 0, 2), 123);
      Expect.True("too small", FALSE);
    EXCEPT
      Convert.Failed => Expect.True("too small", TRUE);
    END;
  END Conversions;

PROCEDURE Floats () =
  <*FATAL FloatMode.Trap*>
  VAR d := LongFloat.ToDecimal(-0.15625d0); nan := 0.0d0 / 0.0d0; inf := 1.0d0 / 0.0d0;
  BEGIN
    Expect.Int("digits", d.digits[0] * 10000 + d.digits[1] * 1000 + d.digits[2] * 100 + d.digits[3] * 10 + d.digits[4], 15625);
    Expect.Int("how many, exponent, sign", d.len * 100 + d.exp * 10 + d.sign, 500 - 10 + 1);
    Expect.Int("exact", d.errorSign, 0);
    Expect.Int("0.1 is above its digits", LongFloat.ToDecimal(0.1d0).errorSign, 1);
    Expect.True("of digits", LongFloat.FromDecimal(1, ARRAY OF [0 .. 9]{1, 5, 6, 2, 5}, -1) = -0.15625d0);
    Expect.True("scalb", LongFloat.Scalb(3.0d0, 4) = 48.0d0);
    Expect.Int("ilogb", LongFloat.ILogb(48.0d0), 5);
    Expect.Int("ilogb of a denormal", LongFloat.ILogb(LongReal.MinPos), -1074);
    Expect.Int("ilogb of 0", LongFloat.ILogb(0.0d0), FIRST(INTEGER));
    Expect.True("logb", LongFloat.Logb(48.0d0) = 5.0d0);
    Expect.True("next", LongFloat.NextAfter(0.0d0, 1.0d0) = LongReal.MinPos);
    Expect.True("real next", RealFloat.NextAfter(1.0, 2.0) > 1.0 AND RealFloat.NextAfter(1.0, 2.0) - 1.0 < 1.2e-7);
    Expect.True("copy sign", LongFloat.CopySign(3.0d0, -0.0d0) = -3.0d0);
    Expect.Int("sign of -0", LongFloat.Sign(-0.0d0), 1);
    Expect.True("finite", LongFloat.Finite(LongReal.MaxFinite) AND NOT LongFloat.Finite(inf));
    Expect.True("nan", LongFloat.IsNaN(nan) AND LongFloat.Unordered(nan, nan) AND NOT LongFloat.Differs(nan, 1.0d0));
    Expect.True("classes", LongFloat.Class(nan) = LongFloat.IEEEClass.QuietNaN
                AND LongFloat.Class(inf) = LongFloat.IEEEClass.Infinity
                AND LongFloat.Class(1.0d0) = LongFloat.IEEEClass.Normal
                AND LongFloat.Class(LongReal.MinPos) = LongFloat.IEEEClass.Denormal
                AND LongFloat.Class(0.0d0) = LongFloat.IEEEClass.Zero);
    Expect.True("root", LongFloat.Sqrt(2.25d0) = 1.5d0);
    Expect.True("rounding", FloatMode.GetRounding() = FloatMode.RoundDefault);
    Expect.True("behavior", FloatMode.GetBehavior(FloatMode.Flag.Overflow) = FloatMode.Behavior.Ignore);
    TRY
      FloatMode.SetRounding(FloatMode.RoundingMode.TowardZero);
      Expect.True("no other rounding", FALSE);
    EXCEPT
      FloatMode.Failure => Expect.True("no other rounding", TRUE);
    END;
  END Floats;

PROCEDURE RandomNumbers () =
  VAR
    r := NEW(Random.Default).init(TRUE);
    s := NEW(Random.Default).init(TRUE);
    seen: ARRAY [-3 .. 3] OF CARDINAL;
    perm: RandomPerm.T;
    sum: LONGREAL := 0.0d0;
    total := 0;
  BEGIN
    FOR i := 1 TO 7000 DO INC(seen[r.integer(-3, 3)]) END;
    FOR i := -3 TO 3 DO
      IF seen[i] < 850 OR seen[i] > 1150 THEN Expect.Int("even", seen[i], 1000) END;
    END;
    FOR i := 1 TO 10000 DO
      WITH x = r.longreal(2.0d0, 4.0d0) DO
        IF x < 2.0d0 OR x >= 4.0d0 THEN Expect.Text("in bounds", Fmt.LongReal(x), "2 to 4") END;
        sum := sum + x;
      END;
    END;
    Expect.True("mean", ABS(sum / 10000.0d0 - 3.0d0) < 0.05d0);
    Expect.Int("one value", r.integer(5, 5), 5);
    Expect.Int("fixed is the same each time", NEW(Random.Default).init(TRUE).integer(), s.integer());
    Expect.False("others differ", NEW(Random.Default).init().integer() = NEW(Random.Default).init().integer());
    FOR kind := 1 TO 2 DO
      IF kind = 1 THEN
        perm := NEW(RandomPerm.HighQuality).init(100, r);
      ELSE
        perm := NEW(RandomPerm.LowQuality).init(100, r);
      END;
      VAR given: SET OF [0 .. 99]; BEGIN
        TRY
          LOOP
            IF perm.index() = 50 THEN Expect.True("a copy goes on alike", perm.copy().next() = perm.copy().next()) END;
            given := given + SET OF [0 .. 99]{perm.next()};
          END;
        EXCEPT
          RandomPerm.Exhausted => Expect.True("each once", given = SET OF [0 .. 99]{0 .. 99} AND perm.size() = 100);
        END;
      END;
    END;
  END RandomNumbers;

PROCEDURE Names () =
  VAR a := Fingerprint.FromText("abc"); b := Fingerprint.FromText("abd");
  BEGIN
    Expect.True("equal", a = Fingerprint.FromText("ab" & "c"));
    Expect.False("different", Fingerprint.Equal(a, b));
    Expect.True("goes on", Fingerprint.FromChars(ARRAY OF CHAR{'c'}, Fingerprint.FromText("ab")) = a);
    Expect.True("empty", Fingerprint.FromText("") = Fingerprint.OfEmpty);
    Expect.False("leading zeros count", Fingerprint.FromText("\000") = Fingerprint.OfEmpty);
    Expect.False("order counts", Fingerprint.Combine(a, b) = Fingerprint.Combine(b, a));
    Expect.Int("order", Fingerprint.Compare(a, b), -Fingerprint.Compare(b, a));
    Expect.Int("swap", Swap.Swap4(16_01020304), 16_04030201);
    Expect.Int("swap signed", Swap.Swap2(16_00FF), -256);
    Expect.Int("swap unsigned", Swap.Swap2U(16_00FF), 16_FF00);
    Expect.Int("swap an INTEGER", Swap.SwapInt(16_0102030405060708), 16_0807060504030201);
    WITH swapped = Swap.Swap8(Swap.Int64On32{16_01020304, 5}) DO
      Expect.True("swap 8", swapped.a = 16_05000000 AND swapped.b = 16_04030201);
    END;
    Expect.True("endian", Swap.GetEndian() = Swap.Endian.Little AND ORD(Swap.Endian.Big) = 0 AND Swap.FirstInt32 = -16_80000000);
  END Names;

PROCEDURE CleanUp (<*UNUSED*> READONLY w: WeakRef.T; r: REFANY) =
  BEGIN
    IO.Put("cleaned up: " & NARROW(r, REF TEXT)^ & "\n");
  END CleanUp;

PROCEDURE Forgotten (): WeakRef.T =
  BEGIN
    RETURN WeakRef.FromRef(NEW(REF INTEGER));
  END Forgotten;

VAR kept := NEW(REF TEXT); w, x: WeakRef.T; tries := 0;
BEGIN
  TRY Conversions() EXCEPT Convert.Failed => Expect.True("no failure", FALSE) END;
  Floats();
  RandomNumbers();
  Names();
  kept^ := "kept";
  w := WeakRef.FromRef(kept, CleanUp);
  x := Forgotten();
  Expect.True("live", WeakRef.ToRef(w) = kept);
  WHILE WeakRef.ToRef(x) # NIL AND tries < 50 DO RTCollector.Collect(); INC(tries) END;
  Expect.True("dead", WeakRef.ToRef(x) = NIL);
  Expect.False("different", w = x);
  Expect.Done();
END ConvertTest.
