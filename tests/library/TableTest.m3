(* SPDX-License-Identifier: MIT *)
MODULE TableTest EXPORTS Main;

(* Table and SortedTable. *)

IMPORT Expect, Fmt, IntIntTbl, Integer, Random, SortedIntTextTbl, SortedTextIntTbl, Text, TextIntTbl, Word;

TYPE
  NoCase = TextIntTbl.Default OBJECT OVERRIDES
    keyEqual := SameLength;
    keyHash  := LengthHash;
  END;

  Crowded = IntIntTbl.Default OBJECT OVERRIDES
    keyEqual := Same;
    keyHash  := FewHashes;
  END;

  Backwards = SortedIntTextTbl.Default OBJECT OVERRIDES keyCompare := Reversed END;

PROCEDURE SameLength (<*UNUSED*> t: NoCase; READONLY a, b: TEXT): BOOLEAN =
  BEGIN
    RETURN Text.Length(a) = Text.Length(b);
  END SameLength;

PROCEDURE LengthHash (<*UNUSED*> t: NoCase; READONLY a: TEXT): Word.T =
  BEGIN
    RETURN Text.Length(a);
  END LengthHash;

PROCEDURE Same (<*UNUSED*> t: Crowded; READONLY a, b: INTEGER): BOOLEAN =
  BEGIN
    RETURN a = b;
  END Same;

PROCEDURE FewHashes (<*UNUSED*> t: Crowded; READONLY a: INTEGER): Word.T =
  BEGIN
    RETURN a MOD 5;
  END FewHashes;

PROCEDURE Reversed (<*UNUSED*> t: Backwards; READONLY a, b: INTEGER): [-1 .. 1] =
  BEGIN
    RETURN Integer.Compare(b, a);
  END Reversed;

PROCEDURE Tables () =
  VAR
    t := NEW(TextIntTbl.Default).init();
    big := NEW(IntIntTbl.Default).init(10);
    odd: NoCase := NEW(NoCase).init();
    v, k, sum: INTEGER := 0;
    all: IntIntTbl.Iterator;
  BEGIN
    Expect.Text("brand", TextIntTbl.Brand, "(Table Text Integer)");
    Expect.False("get from none", t.get("a", v));
    Expect.False("first put", t.put("a", 1));
    Expect.True("second put", t.put("a", 2));
    Expect.True("get", t.get("" & "a", v) AND v = 2);
    Expect.Int("size", t.size(), 1);
    Expect.False("delete what is not there", t.delete("b", v));
    v := 0;
    Expect.True("delete", t.delete("a", v) AND v = 2);
    Expect.Int("size after", t.size(), 0);
    Expect.False("iterate none", t.iterate().next(NEW(REF TEXT)^, v));

    FOR i := 0 TO 9999 DO EVAL big.put(i * 1024, i) END;
    Expect.Int("many", big.size(), 10000);
    all := big.iterate();
    WHILE all.next(k, v) DO
      IF k # 1024 * v THEN Expect.Int("pairs stay together", k, 1024 * v) END;
      INC(sum, v);
    END;
    Expect.Int("each once", sum, 9999 * 10000 DIV 2);
    FOR i := 0 TO 9999 BY 2 DO EVAL big.delete(i * 1024, v) END;
    Expect.Int("half", big.size(), 5000);
    Expect.False("deleted", big.get(2048, v));
    Expect.True("kept", big.get(1024, v) AND v = 1);
    EVAL big.init();
    Expect.Int("init empties", big.size(), 0);

    EVAL odd.put("one", 1);
    Expect.True("own equality and hash", odd.get("two", v) AND v = 1);
  END Tables;

(* What a table does beside an array that is told the same. *)
PROCEDURE Compare (name: TEXT; t: IntIntTbl.Default; keys: CARDINAL) =
  VAR
    random := NEW(Random.Default).init(TRUE);
    model := NEW(REF ARRAY OF INTEGER, keys);  (* the value of each key; -1 where it has none *)
    size, k, v, wrong, seen := 0;
    all: IntIntTbl.Iterator;
  BEGIN
    FOR i := 0 TO LAST(model^) DO model[i] := -1 END;
    FOR i := 1 TO 20000 DO
      k := random.integer(0, LAST(model^));
      CASE random.integer(0, 2) OF
      | 0 =>
        IF t.put(k, i) # (model[k] >= 0) THEN INC(wrong) END;
        IF model[k] < 0 THEN INC(size) END;
        model[k] := i;
      | 1 =>
        v := -1;
        IF t.delete(k, v) # (model[k] >= 0) OR v # model[k] THEN INC(wrong) END;
        IF model[k] >= 0 THEN DEC(size) END;
        model[k] := -1;
      ELSE
        v := -1;
        IF t.get(k, v) # (model[k] >= 0) OR v # model[k] THEN INC(wrong) END;
      END;
      IF t.size() # size THEN INC(wrong) END;
    END;
    all := t.iterate();
    WHILE all.next(k, v) DO
      INC(seen);
      IF v # model[k] THEN INC(wrong) END;
    END;
    Expect.Int(name & ": what differed", wrong, 0);
    Expect.Int(name & ": pairs", seen, size);
  END Compare;

PROCEDURE Show (all: SortedIntTextTbl.Iterator; n := 100): TEXT =
  VAR t := ""; k: INTEGER; v: TEXT;
  BEGIN
    WHILE n > 0 AND all.next(k, v) DO
      t := t & Fmt.Int(k) & v & " ";
      DEC(n);
    END;
    RETURN t;
  END Show;

PROCEDURE Sorted () =
  VAR
    t := NEW(SortedIntTextTbl.Default).init();
    b: Backwards := NEW(Backwards).init();
    words := NEW(SortedTextIntTbl.Default).init();
    v: TEXT;
    all: SortedIntTextTbl.Iterator;
    k: TEXT;
    n: INTEGER;
  BEGIN
    Expect.Text("sorted brand", SortedIntTextTbl.Brand, "(Sorted (Table Integer Text))");
    FOR i := 0 TO 9 DO
      IF t.put(i * 7 MOD 10 * 10, "a") THEN Expect.True("fresh", FALSE) END;
    END;
    Expect.Text("up", Show(t.iterateOrdered()), "0a 10a 20a 30a 40a 50a 60a 70a 80a 90a ");
    Expect.Text("down", Show(t.iterateOrdered(FALSE)), "90a 80a 70a 60a 50a 40a 30a 20a 10a 0a ");
    Expect.True("put again", t.put(30, "b"));
    Expect.Int("size", t.size(), 10);
    Expect.True("get", t.get(30, v) AND Text.Equal(v, "b"));
    Expect.True("delete", t.delete(40, v) AND t.size() = 9);
    Expect.False("delete again", t.delete(40, v));
    all := t.iterateOrdered();
    all.seek(35);
    Expect.Text("seek between", Show(all, 2), "50a 60a ");
    all.seek(10);
    Expect.Text("seek back to a key", Show(all, 3), "10a 20a 30b ");
    all := t.iterateOrdered(FALSE);
    all.seek(35);
    Expect.Text("seek downwards", Show(all, 2), "30b 20a ");
    all.seek(-1);
    Expect.Text("seek past the end", Show(all), "");
    FOR i := 1 TO 3 DO EVAL b.put(i, "x") END;
    Expect.Text("own order", Show(b.iterateOrdered()), "3x 2x 1x ");

    FOR i := 0 TO 999 DO EVAL words.put(Fmt.Pad(Fmt.Int(i * 37 MOD 1000), 3, '0'), i) END;
    FOR i := 0 TO 999 BY 3 DO EVAL words.delete(Fmt.Pad(Fmt.Int(i), 3, '0'), n) END;
    Expect.Int("many, a third deleted", words.size(), 666);
    WITH in = words.iterateOrdered() DO
      FOR i := 0 TO 999 DO
        IF i MOD 3 # 0 AND in.next(k, n) AND NOT Text.Equal(k, Fmt.Pad(Fmt.Int(i), 3, '0')) THEN
          Expect.Text("in order", k, Fmt.Int(i));
        END;
      END;
      Expect.False("and no more", in.next(k, n));
    END;
  END Sorted;

BEGIN
  Tables();
  Compare("hashes that differ", NEW(IntIntTbl.Default).init(), 300);
  Compare("five hashes", NEW(Crowded).init(1), 40);
  Sorted();
  Expect.Done();
END TableTest.
