(* SPDX-License-Identifier: MIT *)
MODULE TextTest EXPORTS Main;

(* Text, TextConv, TextExtras, ASCII. *)

IMPORT ASCII, Expect, Text, TextConv, TextExtras;

PROCEDURE Decoded (t: TEXT; quoted := TRUE): TEXT =
  BEGIN
    TRY RETURN TextConv.Decode(t, quoted) EXCEPT TextConv.Fail => RETURN "fail" END;
  END Decoded;

VAR pieces: ARRAY [0 .. 3] OF TEXT; n: CARDINAL; chars: ARRAY [0 .. 2] OF CHAR; all := "";
BEGIN
  Expect.Int("length", Text.Length("abc"), 3);
  Expect.Text("sub", Text.Sub("abcdef", 2, 3), "cde");
  Expect.Text("sub to the end", Text.Sub("abcdef", 4), "ef");
  Expect.Text("sub past the end", Text.Sub("abc", 7, 2), "");
  Expect.Int("find", Text.FindChar("abcabc", 'c'), 2);
  Expect.Int("find from", Text.FindChar("abcabc", 'c', 3), 5);
  Expect.Int("find none", Text.FindChar("abcabc", 'x'), -1);
  Expect.Int("find backwards", Text.FindCharR("abcabc", 'b'), 4);
  Expect.Int("find backwards from", Text.FindCharR("abcabc", 'b', 3), 1);
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
  Expect.Text("encode without quotes", TextConv.Encode("it's\t", FALSE), "it's\\t");
  Expect.Text("decode", Decoded("\"a\\\"\\101\\n\""), "a\"A\n");
  Expect.Text("there and back", Decoded(TextConv.Encode(all)), all);
  Expect.Text("no quotes", Decoded("abc"), "fail");
  Expect.Text("no such escape", Decoded("\\q", FALSE), "fail");
  Expect.Text("no such character", Decoded("\\777", FALSE), "fail");
  n := TextConv.Explode("a,b,,c", pieces, SET OF CHAR{','});
  Expect.Int("pieces", n, 4);
  Expect.Text("piece", pieces[1] & pieces[2] & pieces[3], "bc");
  Expect.Int("pieces that fit", TextConv.Explode("1 2 3 4 5 6", pieces), 4);
  Expect.Text("the last has the rest", pieces[3], "4 5 6");
  Expect.Int("size", TextConv.ExplodedSize("1 2 3 4 5 6"), 6);
  Expect.Int("size of nothing", TextConv.ExplodedSize(""), 1);
  Expect.Text("implode", TextConv.Implode(ARRAY OF TEXT{"a", "b", "c"}, '-'), "a-b-c");

  n := 1;
  Expect.True("find sub", TextExtras.FindSub("abcabc", "abc", n) AND n = 3);
  Expect.False("find no sub", TextExtras.FindSub("abcabc", "abd", n) OR n # 6);
  n := 0;
  Expect.True("find set", TextExtras.FindCharSet("abc1", SET OF CHAR{'0' .. '9'}, n) AND n = 3);
  Expect.True("no case", TextExtras.CIEqual("Modula-3", "MODULA-3"));
  Expect.True("no case, order", TextExtras.CICompare("abC", "ABd") < 0);
  Expect.Text("extract", TextExtras.Extract("abcdef", 1, 3), "bc");
  Expect.Text("join", TextExtras.Join("a", NIL, "b"), "ab");

  Expect.Text("case", Text.FromChars(ARRAY OF CHAR{ASCII.Upper['q'], ASCII.Lower['Q'], ASCII.Upper['1']}), "Qq1");
  Expect.Int("control", ORD(ASCII.Control['C']), 3);
  Expect.True("sets", 'x' IN ASCII.Letters AND '!' IN ASCII.Punctuation AND NOT 'x' IN ASCII.Digits);
  Expect.Done();
END TextTest.
