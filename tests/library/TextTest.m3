(* SPDX-License-Identifier: MIT *)
MODULE TextTest EXPORTS Main;

(* Text, TextConv, TextExtras, ASCII. *)

IMPORT ASCII, Expect, Lex, RuntimeError, Text, TextConv, TextExtras;

PROCEDURE Decoded (t: TEXT; quoted := TRUE): TEXT =
  BEGIN
    TRY RETURN TextConv.Decode(t, quoted) EXCEPT TextConv.Fail => RETURN "fail" END;
  END Decoded;

PROCEDURE Arrays () =
  CONST In = ARRAY [0 .. 4] OF CHAR{'a', '\n', '\001', '\'', 'b'};
  VAR out: ARRAY [0 .. 19] OF CHAR; back: ARRAY [0 .. 9] OF CHAR; n: INTEGER; four: ARRAY [0 .. 3] OF CHAR; c: CHAR;
  BEGIN
    Expect.Int("sizes", 100 * TextConv.EncodedCharSize('a') + 10 * TextConv.EncodedCharSize('\\') + TextConv.EncodedCharSize('\001'), 124);
    Expect.Int("size of all", TextConv.EncodedCharsSize(In), 10);
    n := TextConv.EncodeChars(In, out);
    Expect.Text("characters", Text.FromChars(SUBARRAY(out, 0, n)), "a\\n\\001\\'b");
    Expect.Int("one character", TextConv.EncodeChar('\t', four), 2);
    TRY
      Expect.Int("decoded size", TextConv.DecodedCharsSize(SUBARRAY(out, 0, n)), 5);
      n := TextConv.DecodeChars(SUBARRAY(out, 0, n), back);
      Expect.True("decoded characters", SUBARRAY(back, 0, n) = In);
      Expect.True("decoded character", TextConv.DecodeChar(ARRAY [0 .. 3] OF CHAR{'\\', '1', '0', '1'}, 4, c) = 4 AND c = 'A');
      EVAL TextConv.DecodeChar(ARRAY [0 .. 3] OF CHAR{'\\', '1', '0', '1'}, 3, c);
      Expect.True("not all of it", FALSE);
    EXCEPT
      TextConv.Fail => Expect.True("not all of it", TRUE);
    END;
  END Arrays;

PROCEDURE Faults () =
  VAR n: CARDINAL := 4;
  BEGIN
    TRY EVAL TextExtras.Join("a", NIL, "b"); Expect.True("a hole", FALSE) EXCEPT RuntimeError.E => Expect.True("a hole", TRUE) END;
    TRY EVAL TextExtras.Join(); Expect.True("nothing to join", FALSE) EXCEPT RuntimeError.E => Expect.True("nothing to join", TRUE) END;
    TRY
      EVAL TextExtras.FindChar("abc", 'a', n);
      Expect.True("index past the end", FALSE);
    EXCEPT
      RuntimeError.E => Expect.True("index past the end", TRUE);
    END;
  END Faults;

VAR pieces: ARRAY [0 .. 3] OF TEXT; n: CARDINAL; chars: ARRAY [0 .. 2] OF CHAR; all := "";
BEGIN
  Expect.Int("length", Text.Length("abc"), 3);
  Expect.Text("sub", Text.Sub("abcdef", 2, 3), "cde");
  Expect.Text("sub to the end", Text.Sub("abcdef", 4), "ef");
  Expect.Text("sub past the end", Text.Sub("abc", 7, 2), "");
  Expect.Int("find", Text.FindChar("abcabc", 'c'), 2);
  Expect.Int("find from", Text.FindChar("abcabc", 'c', 3), 5);
  Expect.Int("find from before the beginning", Text.FindChar("abcabc", 'a', -3), 0);
  Expect.Int("find none", Text.FindChar("abcabc", 'x'), -1);
  Expect.Int("find backwards", Text.FindCharR("abcabc", 'b'), 4);
  Expect.Int("find backwards from", Text.FindCharR("abcabc", 'b', 3), 1);
  Expect.Int("find backwards from before the beginning", Text.FindCharR("abcabc", 'a', -1), -1);
  Expect.Int("find backwards from past the end", Text.FindCharR("abcabc", 'c', 99), 5);
  Expect.Int("find a text", Text.FindText("abcabc", "ca"), 2);
  Expect.Int("find a text from", Text.FindText("abcabc", "ab", 1), 3);
  Expect.Int("find no text", Text.FindText("abc", "abd"), -1);
  Expect.Int("compare", Text.Compare("abc", "abd") + 10 * Text.Compare("b", "a") + 100 * Text.Compare("a", "a"), 9);
  Expect.True("equal texts have equal hashes", Text.Hash("ab") = Text.Hash("a" & "b"));
  Text.SetChars(chars, "hello", 3);
  Expect.Text("set", Text.FromChars(SUBARRAY(chars, 0, 2)), "lo");
  Expect.True("wide", Text.HasWideChars(Text.FromWideChar(VAL(16_3B1, WIDECHAR))));
  FOR c := FIRST(CHAR) TO LAST(CHAR) DO all := all & Text.FromChar(c) END;

  Expect.Text("encode", TextConv.Encode("a\"b\\\n\001"), "\"a\\\"b\\\\\\n\\001\"");
  Expect.Text("encode without quotes", TextConv.Encode("it's\t\177\351", FALSE), "it\\'s\\t\\177\351");
  Expect.Text("decode", Decoded("\"a\\\"\\101\\n\""), "a\"A\n");
  Expect.Text("there and back", Decoded(TextConv.Encode(all)), all);
  Expect.Text("no quotes", Decoded("abc"), "fail");
  Expect.Text("any escape", Decoded("\\q\\7\\'", FALSE), "q7'");
  Expect.Text("half an octal number", Decoded("\\07", FALSE), "fail");
  Expect.Text("no octal number", Decoded("\\108", FALSE), "fail");
  Expect.Text("half an escape", Decoded("x\\", FALSE), "fail");
  Arrays();
  TextConv.Explode("a,b,,c", pieces, SET OF CHAR{','});
  Expect.Text("pieces", pieces[0] & ";" & pieces[1] & ";" & pieces[2] & ";" & pieces[3], "a;b;;c");
  TextConv.Explode("1 2 3 4 5 6", pieces, Lex.Blanks);
  Expect.Text("the last has the rest", pieces[3], "4 5 6");
  Expect.Int("size", TextConv.ExplodedSize("1 2 3 4 5 6", ASCII.Spaces), 6);
  Expect.Int("size of nothing", TextConv.ExplodedSize("", ASCII.Spaces), 1);
  Expect.Text("implode", TextConv.Implode(ARRAY OF TEXT{"a", "b", "c"}, '-'), "a-b-c");

  n := 1;
  Expect.True("find sub", TextExtras.FindSub("abcabc", "abc", n) AND n = 3);
  Expect.False("find no sub", TextExtras.FindSub("abcabc", "abd", n) OR n # 6);
  n := 0;
  Expect.True("find set", TextExtras.FindCharSet("abc1", ASCII.Digits, n) AND n = 3);
  Expect.True("no case", TextExtras.CIEqual("Modula-3", "MODULA-3"));
  Expect.True("no case, order", TextExtras.CICompare("abC", "ABd") < 0);
  Expect.Text("extract", TextExtras.Extract("abcdef", 1, 3), "bc");
  Expect.Text("join", TextExtras.Join("a", "b", "c") & TextExtras.JoinN(ARRAY OF TEXT{"d"}), "abcd");
  Expect.True("hash without case", TextExtras.CIHash("Ab1") = TextExtras.CIHash("aB1") AND TextExtras.CIHash("Ab") # TextExtras.CIHash("ba"));
  Faults();

  Expect.Text("case", Text.FromChars(ARRAY OF CHAR{ASCII.Upper['q'], ASCII.Lower['Q'], ASCII.Upper['1']}), "Qq1");
  Expect.Int("control", ORD(ASCII.Control['C']) * 100 + ORD(ASCII.Control['[']), 327);
  Expect.True("no control", ASCII.Control['\n'] = '\n' AND ASCII.Control['\351'] = '\351');
  Expect.True("ASCII and all", LAST(ASCII.Range) = LAST(CHAR) AND NOT '\200' IN ASCII.Asciis AND '\200' IN ASCII.All);
  Expect.True("graphics have the blank, spaces no vertical tab", ' ' IN ASCII.Graphics AND NOT ASCII.VT IN ASCII.Spaces);
  Expect.True("sets", 'x' IN ASCII.Letters AND '!' IN ASCII.Punctuation AND NOT 'x' IN ASCII.Digits);
  Expect.Done();
END TextTest.
