(* SPDX-License-Identifier: MIT *)
MODULE FmtTest EXPORTS Main;

(* Fmt. *)

IMPORT Expect, Fmt, LongReal, Real;
FROM Fmt IMPORT Style;

BEGIN
  Expect.Text("bool", Fmt.Bool(TRUE) & Fmt.Bool(FALSE), "TRUEFALSE");
  Expect.Text("char", Fmt.Char('x'), "x");
  Expect.Text("int", Fmt.Int(-255), "-255");
  Expect.Text("least int", Fmt.Int(FIRST(INTEGER)), "-9223372036854775808");
  Expect.Text("base 16", Fmt.Int(-255, 16), "-ff");
  Expect.Text("unsigned", Fmt.Unsigned(-1), "ffffffffffffffff");
  Expect.Text("unsigned, base 10", Fmt.Unsigned(-1, 10), "18446744073709551615");
  Expect.Text("longint", Fmt.LongInt(12L), "12");

  Expect.Text("pad", Fmt.Pad("ab", 4), "  ab");
  Expect.Text("pad left", Fmt.Pad("ab", 4, '.', Fmt.Align.Left), "ab..");
  Expect.Text("pad what is long", Fmt.Pad("abcde", 4), "abcde");

  Expect.Text("F", Fmt.F("%s %s\n", "Hello", "World"), "Hello World\n");
  Expect.Text("F right", Fmt.F("%2s|", "3"), " 3|");
  Expect.Text("F left", Fmt.F("%-2s|", "3"), "3 |");
  Expect.Text("F zeros", Fmt.F("%02s", "3"), "03");
  Expect.Text("F zeros on the left", Fmt.F("%-02s", "3"), "30");
  Expect.Text("F takes texts as they are", Fmt.F("%s", "%s"), "%s");
  Expect.Text("F leaves other percents", Fmt.F("%s% tax", "3"), "3% tax");
  Expect.Text("F pointless", Fmt.F("%-0s%0s%-s", "1", "2", "3"), "123");
  Expect.Text("FN", Fmt.FN("%s %s %s %s %s %s", ARRAY OF TEXT{"a", "b", "c", "d", "e", "f"}), "a b c d e f");
  Expect.Text("FN of none", Fmt.FN("none", ARRAY OF TEXT{}), "none");

  Expect.Text("auto 1", Fmt.Real(1.287e6, Style.Auto, 2), "1.29e6");
  Expect.Text("auto 2", Fmt.Real(1.297e6, Style.Auto, 2), "1.3e6");
  Expect.Text("auto 3", Fmt.Real(1.297e5, Style.Auto, 2), "130000");
  Expect.Text("auto 4", Fmt.Real(1.297e-5, Style.Auto, 2), "0.000013");
  Expect.Text("auto 5", Fmt.Real(1.297e-6, Style.Auto, 2), "1.3e-6");
  Expect.Text("auto 6", Fmt.Real(9.997e5, Style.Auto, 2), "1e6");
  Expect.Text("auto 7", Fmt.Real(9.997e-6, Style.Auto, 2), "0.00001");
  Expect.Text("shortest real", Fmt.Real(0.1), "0.1");
  Expect.Text("shortest longreal", Fmt.LongReal(0.1d0), "0.1");
  Expect.Text("sum that is not 0.3", Fmt.LongReal(0.1d0 + 0.2d0), "0.30000000000000004");
  Expect.Text("half way", Fmt.LongReal(1.0d23), "1e23");
  Expect.Text("greatest real", Fmt.Real(Real.MaxFinite), "3.4028235e38");
  Expect.Text("least longreal", Fmt.LongReal(LongReal.MinPos), "5e-324");
  Expect.Text("zero", Fmt.Real(0.0), "0");
  Expect.Text("minus zero", Fmt.Real(-0.0), "-0");
  Expect.Text("no point", Fmt.Real(42.0), "42");

  Expect.Text("sci", Fmt.Real(-123.456, Style.Sci, 3), "-1.235e+02");
  Expect.Text("sci longreal", Fmt.LongReal(0.00125d0, Style.Sci, 3), " 1.250e-003");
  Expect.Text("sci without point", Fmt.Real(123.0, Style.Sci, 0), " 1e+02");
  Expect.Text("sci zero", Fmt.Real(0.0, Style.Sci, 2), " 0.00    ");
  Expect.Text("sci default", Fmt.Real(0.5, Style.Sci), " 5.00000000e-01");
  Expect.Text("sci infinity", Fmt.Real(1.0 / 0.0, Style.Sci, 3), " Infinity ");
  Expect.Text("sci infinity, narrow", Fmt.Real(-1.0 / 0.0, Style.Sci, 0), "-Inf  ");
  Expect.Text("fix", Fmt.Real(3.14159, Style.Fix, 2), "3.14");
  Expect.Text("fix pads", Fmt.Real(0.5, Style.Fix, 4), "0.5000");
  Expect.Text("fix default", Fmt.LongReal(0.5d0, Style.Fix), "0.5000000000000000");
  Expect.Text("fix without point", Fmt.Real(2.5, Style.Fix, 0), "2");
  Expect.Text("fix rounds the number, not its digits", Fmt.LongReal(1.005d0, Style.Fix, 2), "1.00");
  Expect.Text("fix zero", Fmt.Real(0.0, Style.Fix, 2), "0.00");
  Expect.Text("fix carries", Fmt.Real(9.996, Style.Fix, 2), "10.00");

  Expect.Text("literal", Fmt.Real(42.0, literal := TRUE), "42.0");
  Expect.Text("literal longreal", Fmt.LongReal(0.25d0, literal := TRUE), "0.25d0");
  Expect.Text("literal with exponent", Fmt.LongReal(1.0d100, literal := TRUE), "1.0d100");
  Expect.Text("literal extended", Fmt.Extended(2.0x0, literal := TRUE), "2.0x0");
  Expect.Text("literal zeros for tables", Fmt.LongReal(0.0d0, Fmt.Style.Sci, 2, literal := TRUE) & Fmt.Extended(-0.0x0, Fmt.Style.Sci, 0, TRUE)
              & Fmt.Real(0.0, Fmt.Style.Sci, 0, TRUE), " 0.00d0   -0.0x0    0.0    ");
  Expect.Text("literal infinity", Fmt.LongReal(1.0d0 / 0.0d0, literal := TRUE), "1.0d0/0.0d0");
  Expect.Text("nan", Fmt.Real(0.0 / 0.0), "NaN");
  Expect.Done();
END FmtTest.
