(* SPDX-License-Identifier: MIT *)
MODULE Joined EXPORTS Main;

(* a & b & c: texts that share arrays stay what they were, at whichever end, or in whichever middle, another one grows (2.6.8). *)

IMPORT Check, Fmt, Text;

(* The same joined two by two, from the right. *)
PROCEDURE Cat (READONLY parts: ARRAY OF TEXT): TEXT =
  VAR t := "";
  BEGIN
    FOR i := LAST(parts) TO 0 BY -1 DO t := Text.Cat(parts[i], t) END;
    RETURN t;
  END Cat;

PROCEDURE Wide (code: INTEGER): TEXT =
  BEGIN
    RETURN Text.FromWideChar(VAL(code, WIDECHAR));
  END Wide;

PROCEDURE Behind () =
  VAR t := ""; all: ARRAY [0 .. 199] OF TEXT; length := 0;
  BEGIN
    FOR i := 0 TO 199 DO
      all[i] := t;
      t := t & "<" & Fmt.Int(i * i - 500) & "|" & "" & Fmt.Int(-i) & ">";
      EVAL all[i] & "another" & "end";
      Check.Text("behind", t, Cat(ARRAY OF TEXT{all[i], "<", Fmt.Int(i * i - 500), "|", Fmt.Int(-i), ">"}));
    END;
    FOR i := 0 TO 199 DO
      Check.Text("kept", all[i], Text.Sub(t, 0, Text.Length(all[i])));
      Check.That("longer", Text.Length(all[i]) >= length);
      length := Text.Length(all[i]);
    END;
  END Behind;

PROCEDURE Around () =
  VAR t, u := "core"; all: ARRAY [0 .. 99] OF TEXT;
  BEGIN
    FOR i := 0 TO 99 DO
      all[i] := t;
      t := "(" & Fmt.Int(i) & t & Fmt.Int(i) & ")";
      u := Cat(ARRAY OF TEXT{"(", Fmt.Int(i), u, Fmt.Int(i), ")"});
      EVAL "x" & all[i] & "y";
      Check.Text("around", t, u);
    END;
    FOR i := 99 TO 1 BY -1 DO
      Check.Text("inside", Text.Sub(t, 1 + Text.Length(Fmt.Int(i)), Text.Length(all[i])), all[i]);
      t := all[i];
    END;
  END Around;

PROCEDURE WideAmong () =
  VAR t := "abc" & "def";
  BEGIN
    FOR i := 1 TO 40 DO
      t := t & Wide(16_3B0 + i) & "-" & t;
      IF Text.Length(t) > 500 THEN t := Text.Sub(t, 0, 7) & "narrow" & Wide(16_41) END;
      Check.Int("wide", ORD(Text.GetWideChar("a" & t & "b", Text.Length(t))), ORD(Text.GetWideChar(t, Text.Length(t) - 1)));
      Check.Int("found", Text.FindWideChar(t & Wide(16_2014) & "!", VAL(16_2014, WIDECHAR)), Text.Length(t));
    END;
    Check.Int("not found", Text.FindChar(t & "", '~'), -1);
    Check.Int("beyond", Text.FindChar("abc", 'c', 3), -1);
    Check.Int("far beyond", Text.FindChar("abc", 'a', LAST(INTEGER)), -1);
    Check.Int("before", Text.FindChar("abc", 'c', FIRST(INTEGER)), 2);
    Check.Int("in a part", Text.FindChar(Text.Sub("0123456789012345678901234567890123456789" & "x", 3), '2', 1), 9);
    Check.Int("wide in narrow", Text.FindWideChar("abc" & "\141", VAL(16_161, WIDECHAR)), -1);
  END WideAmong;

PROCEDURE Numbers () =
  VAR n := 1;
  BEGIN
    FOR i := 1 TO 18 DO
      n := n * 10;
      Check.Text("power", Fmt.Int(n), "1" & Text.Sub("000000000000000000", 0, i));
      Check.Text("less", Fmt.Int(n - 1), Text.Sub("999999999999999999", 0, i));
      Check.Text("negative", Fmt.Int(-n), "-" & Fmt.Int(n));
    END;
    Check.Text("zero", Fmt.Int(0), "0");
    Check.Text("first", Fmt.Int(FIRST(INTEGER)), "-9223372036854775808");
    Check.Text("last", Fmt.Int(LAST(INTEGER)), "9223372036854775807");
    Check.Text("hex", Fmt.Int(-255, 16), "-ff");
    Check.Text("bits", Fmt.Int(10, 2), "1010");
  END Numbers;

BEGIN
  FOR turn := 1 TO 3 DO
    Behind();
    Around();
    WideAmong();
    Numbers();
  END;
  Check.Done();
END Joined.
