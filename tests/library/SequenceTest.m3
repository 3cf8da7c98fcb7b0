(* SPDX-License-Identifier: MIT *)
MODULE SequenceTest EXPORTS Main;

(* Sequence, ArraySort, PQueue, Stack. *)

IMPORT Expect, Fmt, IntArraySort, IntPQ, IntSeq, IntStack, Integer, TextArraySort, TextSeq;

PROCEDURE Show (s: IntSeq.T): TEXT =
  VAR t := "";
  BEGIN
    FOR i := 0 TO s.size() - 1 DO t := t & Fmt.Int(s.get(i)) & " " END;
    RETURN t;
  END Show;

PROCEDURE Sequences () =
  VAR s := NEW(IntSeq.T).init(1); t: IntSeq.T; words := NEW(TextSeq.T).fromArray(ARRAY OF TEXT{"a", "b"});
  BEGIN
    Expect.Text("brand", IntSeq.Brand, "(Sequence Integer)");
    FOR i := 1 TO 5 DO s.addhi(i); s.addlo(-i) END;
    Expect.Text("both ends", Show(s), "-5 -4 -3 -2 -1 1 2 3 4 5 ");
    Expect.Int("remhi", s.remhi(), 5);
    Expect.Int("remlo", s.remlo(), -5);
    Expect.Int("gethi", s.gethi(), 4);
    Expect.Int("getlo", s.getlo(), -4);
    s.put(1, 33);
    Expect.Text("put", Show(s), "-4 33 -2 -1 1 2 3 4 ");
    t := IntSeq.Sub(s, 2, 3);
    Expect.Text("sub", Show(t), "-2 -1 1 ");
    Expect.Text("sub to the end", Show(IntSeq.Sub(s, 6)), "3 4 ");
    Expect.Int("sub past the end", IntSeq.Sub(s, 8).size(), 0);
    Expect.Text("cat", Show(IntSeq.Cat(t, t)), "-2 -1 1 -2 -1 1 ");
    Expect.Text("from an array", words.getlo() & words.gethi(), "ab");
    FOR i := 0 TO 9999 DO
      s.addhi(i);
      IF i MOD 3 = 0 THEN EVAL s.remlo() END;
    END;
    Expect.Int("a long one", s.size(), 8 + 10000 - 3334);
    Expect.Int("its first", s.getlo(), 3334 - 8);
    EVAL s.init();
    Expect.Int("init empties", s.size(), 0);
  END Sequences;

PROCEDURE Down (a, b: INTEGER): [-1 .. 1] =
  BEGIN
    RETURN Integer.Compare(b, a);
  END Down;

PROCEDURE Sorting () =
  VAR
    a: ARRAY [0 .. 999] OF INTEGER;
    few := ARRAY [1 .. 3] OF INTEGER{3, 1, 2};
    words := ARRAY [0 .. 2] OF TEXT{"b", "c", "a"};
  BEGIN
    FOR i := 0 TO LAST(a) DO a[i] := i * 619 MOD 1000 END;
    IntArraySort.Sort(a);
    FOR i := 0 TO LAST(a) DO
      IF a[i] # i THEN Expect.Int("sorted", a[i], i) END;
    END;
    IntArraySort.Sort(a, Down);
    Expect.Int("own order", a[0], 999);
    IntArraySort.Sort(SUBARRAY(a, 0, 10));
    Expect.Text("a part only", Fmt.Int(a[0]) & " " & Fmt.Int(a[10]), "990 989");
    IntArraySort.Sort(few);
    Expect.Int("any index type", few[1], 1);
    TextArraySort.Sort(words);
    Expect.Text("texts", words[0] & words[1] & words[2], "abc");
  END Sorting;

TYPE Job = IntPQ.Elt OBJECT name: TEXT END;

PROCEDURE Queues () RAISES {} =
  VAR
    q := NEW(IntPQ.Default).init(1);
    jobs: ARRAY [0 .. 99] OF IntPQ.Elt;
    last := FIRST(INTEGER);
    empty := FALSE;
  <*FATAL IntPQ.Empty, IntPQ.NotInQueue*>
  BEGIN
    FOR i := 0 TO 99 DO
      jobs[i] := NEW(Job, priority := i * 37 MOD 100, name := Fmt.Int(i));
      q.insert(jobs[i]);
    END;
    Expect.Int("size", q.size(), 100);
    Expect.Int("min", q.min().priority, 0);
    q.delete(q.min());
    Expect.Int("after delete", q.min().priority, 1);
    q.change(jobs[99], -7);
    Expect.Text("change upwards", NARROW(q.deleteMin(), Job).name, "99");
    q.change(q.min(), 1000);
    Expect.Int("change downwards", q.min().priority, 2);
    TRY
      q.delete(jobs[99]);
      Expect.True("NotInQueue", FALSE);
    EXCEPT
      IntPQ.NotInQueue => Expect.True("NotInQueue", TRUE);
    END;
    WHILE q.size() > 0 DO
      WITH next = q.deleteMin() DO
        IF next.priority < last THEN Expect.Int("in order", next.priority, last) END;
        last := next.priority;
      END;
    END;
    Expect.Int("the last", last, 1000);
    TRY EVAL q.min() EXCEPT IntPQ.Empty => empty := TRUE END;
    Expect.True("Empty", empty);
    q := NEW(IntPQ.Default).fromArray(SUBARRAY(jobs, 0, 50));
    Expect.Int("from an array", q.size(), 50);
    Expect.Int("its least", q.deleteMin().priority, 0);
  END Queues;

PROCEDURE Stacks () =
  VAR s := NEW(IntStack.T).init();
  BEGIN
    FOR i := 1 TO 20 DO s.push(i) END;
    Expect.Int("top", s.get(), 20);
    Expect.Int("below", s.get(3), 17);
    Expect.Int("pop", s.pop(), 20);
    Expect.Int("and again", s.pop(), 19);
    Expect.Int("size", s.size(), 18);
  END Stacks;

BEGIN
  Sequences();
  Sorting();
  Queues();
  Stacks();
  Expect.Done();
END SequenceTest.
