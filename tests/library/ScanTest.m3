(* SPDX-License-Identifier: MIT *)
MODULE ScanTest EXPORTS Main;

(* Lex and Scan. *)

IMPORT Expect, FloatMode, Fmt, Lex, Rd, Scan, TextRd, Thread, Random, LongFloat, LongReal;

<*FATAL Rd.Failure, Thread.Alerted*>

PROCEDURE Int (t: TEXT; base: [2 .. 16] := 10): TEXT =
  BEGIN
    TRY
      RETURN Fmt.Int(Scan.Int(t, base));
    EXCEPT
    | Lex.Error => RETURN "error";
    | FloatMode.Trap (flag) => RETURN "trap " & Fmt.Int(ORD(flag));
    END;
  END Int;

PROCEDURE Unsigned (t: TEXT): TEXT =
  BEGIN
    TRY
      RETURN Fmt.Unsigned(Scan.Unsigned(t));
    EXCEPT
    | Lex.Error => RETURN "error";
    | FloatMode.Trap => RETURN "trap";
    END;
  END Unsigned;

PROCEDURE Float (t: TEXT): TEXT =
  BEGIN
    TRY
      RETURN Fmt.LongReal(Scan.LongReal(t));
    EXCEPT
    | Lex.Error => RETURN "error";
    | FloatMode.Trap => RETURN "trap";
    END;
  END Float;

PROCEDURE Bool (t: TEXT): TEXT =
  BEGIN
    TRY RETURN Fmt.Bool(Scan.Bool(t)) EXCEPT Lex.Error => RETURN "error" END;
  END Bool;

PROCEDURE RoundTrip (x: LONGREAL) =
  BEGIN
    TRY
      IF Scan.LongReal(Fmt.LongReal(x)) # x THEN Expect.Text("round trip", Fmt.LongReal(x), "itself") END;
    EXCEPT
      Lex.Error, FloatMode.Trap => Expect.Text("round trip", Fmt.LongReal(x), "a number");
    END;
  END RoundTrip;

VAR
  rd: Rd.T;
  r := NEW(Random.Default).init(TRUE);
  x := LongReal.MinPos;
BEGIN
  Expect.Text("int", Int("  42 "), "42");
  Expect.Text("minus", Int("-17"), "-17");
  Expect.Text("plus", Int("+17"), "17");
  Expect.Text("base", Int("16_ff"), "255");
  Expect.Text("minus base", Int("-2_101"), "-5");
  Expect.Text("default base", Int("ff", 16), "255");
  Expect.Text("no letters in base 10", Int("ff"), "error");
  Expect.Text("digit of the wrong base", Int("8_9"), "error");
  Expect.Text("a number that is no base", Int("36_1"), "error");
  Expect.Text("two values", Int("1 2"), "error");
  Expect.Text("nothing", Int(" "), "error");
  Expect.Text("only a sign", Int("-"), "error");
  Expect.Text("greatest", Int("9223372036854775807"), "9223372036854775807");
  Expect.Text("least", Int("-9223372036854775808"), "-9223372036854775808");
  Expect.Text("too large", Int("9223372036854775808"), "trap 5");
  Expect.Text("far too large", Int("99999999999999999999"), "trap 5");
  Expect.Text("unsigned", Unsigned("ffffffffffffffff"), "ffffffffffffffff");
  Expect.Text("unsigned in base 10", Unsigned("10_255"), "ff");
  Expect.Text("unsigned too large", Unsigned("10000000000000000"), "trap");
  Expect.Text("unsigned has no sign", Unsigned("-1"), "error");

  Expect.Text("true", Bool(" true "), "TRUE");
  Expect.Text("false", Bool("FALSE"), "FALSE");
  Expect.Text("neither", Bool("falso"), "error");

  Expect.Text("float", Float("3.25"), "3.25");
  Expect.Text("d", Float("1d3"), "1000");
  Expect.Text("X", Float("25X-1"), "2.5");
  Expect.Text("point first", Float(".5"), "0.5");
  Expect.Text("point last", Float("5."), "5");
  Expect.Text("only a point", Float("."), "error");
  Expect.Text("no exponent", Float("1e"), "error");
  Expect.Text("infinity", Float("-Infinity"), "-Infinity");
  Expect.Text("inf", Float("inf"), "Infinity");
  Expect.Text("nan", Float("NaN"), "NaN");

  rd := TextRd.New("  one;two 12abc");
  Lex.Skip(rd);
  Expect.Text("scan", Lex.Scan(rd, SET OF CHAR{'a' .. 'z'}), "one");
  Expect.Text("nothing to scan", Lex.Scan(rd, SET OF CHAR{'a' .. 'z'}), "");
  TRY Lex.Match(rd, ";two") EXCEPT Lex.Error => Expect.True("match", FALSE) END;
  TRY
    Expect.Int("reads no further than it must", Lex.Int(rd), 12);
    WITH other = TextRd.New("36_1 08_7 16_x") DO
      Expect.Int("36 is no base", Lex.Int(other), 36);
      Expect.Text("what is left", Lex.Scan(other), "_1");
      Expect.Int("nor is 08", Lex.Int(other), 8);
      Expect.Text("what is left again", Lex.Scan(other), "_7");
    END;
  EXCEPT
    Lex.Error, FloatMode.Trap => Expect.True("an integer", FALSE);
  END;
  Expect.Text("what is left", Lex.Scan(rd), "abc");
  rd := TextRd.New("abx");
  TRY
    Lex.Match(rd, "abc");
    Expect.True("mismatch", FALSE);
  EXCEPT
    Lex.Error => Expect.Text("stands at the mismatch", Lex.Scan(rd), "x");
  END;

  FOR i := 1 TO 2000 DO
    RoundTrip(LongFloat.Scalb(r.longreal(-1.0d0, 1.0d0), r.integer(-1070, 1020)));
  END;
  WHILE x > 0.0d0 AND LongFloat.Finite(x) DO
    RoundTrip(x);
    x := x * 1.7d0 + x;
  END;
  RoundTrip(LongReal.MaxFinite);
  RoundTrip(LongReal.MinPosNormal);
  Expect.Done();
END ScanTest.
