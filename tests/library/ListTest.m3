(* SPDX-License-Identifier: MIT *)
MODULE ListTest EXPORTS Main;

(* List, ListSort. *)

IMPORT Expect, IntList, IntListSort, TextList, TextListSort, Fmt, Integer;

PROCEDURE Show (l: IntList.T): TEXT =
  VAR t := "";
  BEGIN
    WHILE l # NIL DO t := t & Fmt.Int(l.head) & " "; l := l.tail END;
    RETURN t;
  END Show;

(* Orders by tens only, so that stability shows. *)
PROCEDURE ByTens (a, b: INTEGER): [-1 .. 1] =
  BEGIN
    RETURN Integer.Compare(a DIV 10, b DIV 10);
  END ByTens;

VAR
  a := IntList.List3(1, 2, 3);
  b := IntList.List2(4, 5);
  c, d: IntList.T;
  long: ARRAY [0 .. 499] OF INTEGER;
BEGIN
  Expect.Text("brand", IntList.Brand, "(List Integer)");
  Expect.Text("cons", Show(IntList.Cons(9, a)), "9 1 2 3 ");
  Expect.Text("of array", Show(IntList.FromArray(ARRAY OF INTEGER{7, 8, 9})), "7 8 9 ");
  Expect.True("of no array", IntList.FromArray(SUBARRAY(long, 0, 0)) = NIL);
  Expect.Int("length", IntList.Length(a), 3);
  Expect.Int("length of NIL", IntList.Length(NIL), 0);
  Expect.Int("nth counts from 0", IntList.Nth(a, 2), 3);
  Expect.True("member", IntList.Member(a, 2));
  Expect.False("no member", IntList.Member(a, 4));
  Expect.True("members are equal, not identical", TextList.Member(TextList.List1("ab"), "a" & "b"));

  c := IntList.Append(a, b);
  Expect.Text("append", Show(c), "1 2 3 4 5 ");
  Expect.Text("append leaves its first list", Show(a), "1 2 3 ");
  Expect.True("append shares its second list", c.tail.tail.tail = b);
  Expect.Text("append to nothing", Show(IntList.Append(NIL, b)), "4 5 ");
  c := IntList.AppendD(a, b);
  Expect.True("appendD uses its first list", c = a AND IntList.Length(a) = 5);

  d := IntList.Reverse(c);
  Expect.Text("reverse", Show(d), "5 4 3 2 1 ");
  Expect.Text("reverse leaves its list", Show(c), "1 2 3 4 5 ");
  d := IntList.ReverseD(c);
  Expect.Text("reverseD", Show(d), "5 4 3 2 1 ");
  Expect.True("reverseD uses the cells", c.tail = NIL);

  c := IntList.FromArray(ARRAY OF INTEGER{31, 12, 35, 11, 10, 39});
  Expect.Text("sort", Show(IntListSort.Sort(c)), "10 11 12 31 35 39 ");
  Expect.Text("sort leaves its list", Show(c), "31 12 35 11 10 39 ");
  Expect.Text("sort is stable", Show(IntListSort.Sort(c, ByTens)), "12 11 10 31 35 39 ");
  Expect.True("sort of nothing", IntListSort.Sort(NIL) = NIL);
  FOR i := 0 TO LAST(long) DO long[i] := (i * 317) MOD 500 END;
  c := IntListSort.SortD(IntList.FromArray(long));
  Expect.Int("sortD keeps all", IntList.Length(c), 500);
  FOR i := 0 TO 499 DO
    IF c.head # i THEN Expect.Int("sortD orders", c.head, i) END;
    c := c.tail;
  END;
  Expect.Text("texts", TextListSort.SortD(TextList.List3("pear", "apple", "fig")).head, "apple");
  Expect.Done();
END ListTest.
