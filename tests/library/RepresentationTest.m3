(* SPDX-License-Identifier: MIT *)
MODULE RepresentationTest EXPORTS Main;

(* SequenceRep and PQueueRep, by their instances: what they promise of how elements are kept, and a subtype that looks;
   FileClass, by a class of files that answers with bytes or with characters only; TerminalClass. *)

IMPORT Expect, File, FileClass, FileRd, FileWr, Fmt, IntPQ, IntPQRep, IntSeq, IntSeqRep, OSError, Rd, Terminal, TerminalClass, Text, TextSeq,
  TextSeqRep, Thread, Wr;

<*FATAL Rd.Failure, Rd.EndOfFile, Wr.Failure, OSError.E, Thread.Alerted, IntPQ.Empty, IntPQ.NotInQueue*>

TYPE
  Summed = IntSeq.T OBJECT METHODS sum (): INTEGER := Sum END;

  (* A file of the digits 0 to 9, that keeps what is written. *)
  Bytes = File.T OBJECT
    next: CARDINAL := 0;
    kept           := "";
    open           := TRUE;
  OVERRIDES
    read  := ReadBytes;
    write := WriteBytes;
    close := Close;
  END;

  (* The same by arrays of characters, two at a time. *)
  Chars = Bytes OBJECT OVERRIDES
    getChars := GetPairs;
    putChars := PutMarked;
  END;

(* Adds the elements up where they are. *)
PROCEDURE Sum (s: Summed): INTEGER =
  VAR sum := 0;
  BEGIN
    FOR i := 0 TO s.sz - 1 DO INC(sum, s.elem[(s.st + i) MOD NUMBER(s.elem^)]) END;
    RETURN sum;
  END Sum;

PROCEDURE Sequences () =
  VAR s: Summed := NEW(Summed).init(2); t := NEW(TextSeq.T).init(); before: IntSeqRep.RefArray;
  BEGIN
    Expect.True("there is room from the beginning", NUMBER(s.elem^) > 0);
    FOR i := 1 TO 40 DO s.addhi(i); s.addlo(-i) END;
    FOR i := 1 TO 15 DO EVAL s.remlo() END;
    Expect.Int("elements", s.sz, s.size());
    Expect.Int("sum", s.sum(), 495);
    FOR i := 0 TO s.size() - 1 DO Expect.Int("element " & Fmt.Int(i), s.elem[(s.st + i) MOD NUMBER(s.elem^)], s.get(i)) END;
    before := s.elem;
    s.put(3, 1000);
    Expect.True("put changes it in place", before = s.elem AND s.elem[(s.st + 3) MOD NUMBER(s.elem^)] = 1000);
    t.addhi("b"); t.addlo("a");
    Expect.Text("texts", t.elem[t.st MOD NUMBER(t.elem^)] & t.elem[(t.st + 1) MOD NUMBER(t.elem^)], "ab");
  END Sequences;

PROCEDURE Queues () =
  VAR pq := NEW(IntPQ.Default).init(); elements: ARRAY [0 .. 49] OF IntPQ.Elt;

  PROCEDURE IsHeap (): BOOLEAN =
    BEGIN
      FOR i := 2 TO pq.sz DO
        IF pq.heap[i].priority < pq.heap[i DIV 2].priority THEN RETURN FALSE END;
      END;
      RETURN TRUE;
    END IsHeap;

  BEGIN
    FOR i := 0 TO 49 DO
      elements[i] := NEW(IntPQ.Elt, priority := i * 37 MOD 50);
      pq.insert(elements[i]);
      Expect.True("heap when " & Fmt.Int(i) & " was inserted", IsHeap());
    END;
    Expect.Int("elements", pq.sz, 50);
    FOR i := 0 TO 9 DO pq.change(elements[i], 100 - i); Expect.True("heap when one was changed", IsHeap()) END;
    FOR i := 10 TO 19 DO pq.delete(elements[i]); Expect.True("heap when one was deleted", IsHeap()) END;
    Expect.True("the least is first", pq.min() = pq.heap[1]);
    WHILE pq.size() > 0 DO EVAL pq.deleteMin(); Expect.True("heap when the least was deleted", IsHeap()) END;
  END Queues;

PROCEDURE ReadBytes (f: Bytes; VAR b: ARRAY OF File.Byte; <*UNUSED*> mayBlock: BOOLEAN): INTEGER =
  VAR n := MIN(NUMBER(b), 10 - f.next);
  BEGIN
    FOR i := 0 TO n - 1 DO b[i] := ORD('0') + f.next; INC(f.next) END;
    RETURN n;
  END ReadBytes;

PROCEDURE WriteBytes (f: Bytes; READONLY b: ARRAY OF File.Byte) =
  BEGIN
    FOR i := 0 TO LAST(b) DO f.kept := f.kept & Text.FromChar(VAL(b[i], CHAR)) END;
  END WriteBytes;

PROCEDURE Close (f: Bytes) = BEGIN f.open := FALSE END Close;

PROCEDURE GetPairs (f: Chars; VAR a: ARRAY OF CHAR; <*UNUSED*> mayBlock: BOOLEAN): INTEGER =
  BEGIN
    IF f.next >= 4 THEN RETURN 0 END;
    a[0] := VAL(ORD('p') + f.next, CHAR);
    a[1] := VAL(ORD('q') + f.next, CHAR);
    INC(f.next, 2);
    RETURN 2;
  END GetPairs;

PROCEDURE PutMarked (f: Chars; READONLY a: ARRAY OF CHAR) =
  BEGIN
    f.kept := f.kept & "<" & Text.FromChars(a) & ">";
  END PutMarked;

PROCEDURE Through (f: Bytes; read, kept: TEXT) =
  VAR rd := NEW(FileRd.T).init(f); wr: FileWr.T;
  BEGIN
    Expect.Text("read", Rd.GetText(rd, 100), read);
    Expect.True("at the end", Rd.EOF(rd));
    Rd.Close(rd);
    Expect.False("closed with its reader", f.open);
    f.open := TRUE;
    wr := NEW(FileWr.T).init(f);
    Wr.PutText(wr, "abc");
    Wr.Flush(wr);
    Wr.PutChar(wr, 'd');
    Wr.Close(wr);
    Expect.Text("written", f.kept, kept);
    Expect.False("closed with its writer", f.open);
  END Through;

VAR terminal: Terminal.T := TerminalClass.New(1);

BEGIN
  Sequences();
  Queues();
  Through(NEW(Bytes), "0123456789", "abcd");
  Through(NEW(Chars), "pqrs", "<abc><d>");
  Expect.True("a standard stream's status has a type", terminal.status().type # NIL);
  terminal.putChars(ARRAY OF CHAR{'t', '\n'});
  Expect.Done();
END RepresentationTest.
