(* SPDX-License-Identifier: MIT *)
GENERIC MODULE SetDef(Elem, ElemSet);

IMPORT Word;

CONST Least = 16;  (* buckets; always a power of two *)

TYPE Entry = REF RECORD elem: Elem.T; hash: Word.T; next: Entry END;

REVEAL
  T = Public BRANDED "(SetDef " & ElemSet.Brand & ")" OBJECT
    buckets: REF ARRAY OF Entry := NIL;
    count  : CARDINAL := 0;
  OVERRIDES
    init      := Init;
    fromArray := FromArray;
    copy      := Copy;
    member    := Member;
    insert    := Insert;
    delete    := Delete;
    size      := Size;
    iterate   := Iterate;
  END;

  Iterator = ElemSet.Iterator BRANDED "(SetDefIterator " & ElemSet.Brand & ")" OBJECT
    buckets: REF ARRAY OF Entry;
    bucket : CARDINAL := 0;
    entry  : Entry := NIL;
    done   := FALSE;
  OVERRIDES
    next := Next;
  END;

PROCEDURE Init (s: T; sizeHint: CARDINAL := 0): T =
  VAR n := Least;
  BEGIN
    WHILE n < sizeHint DO INC(n, n) END;
    s.buckets := NEW(REF ARRAY OF Entry, n);
    s.count := 0;
    RETURN s;
  END Init;

PROCEDURE FromArray (s: T; READONLY a: ARRAY OF Elem.T): ElemSet.T =
  BEGIN
    EVAL Init(s, NUMBER(a));
    FOR i := 0 TO LAST(a) DO EVAL Insert(s, a[i]) END;
    RETURN s;
  END FromArray;

PROCEDURE Copy (s: T): ElemSet.T =
  VAR copy := Init(NEW(T), s.count); all := Iterate(s); e: Elem.T;
  BEGIN
    WHILE all.next(e) DO EVAL Insert(copy, e) END;
    RETURN copy;
  END Copy;

(* The hash of e, its high bits mixed into the low ones, which choose the bucket. *)
PROCEDURE Mixed (e: Elem.T): Word.T =
  VAR h := Word.Times(Elem.Hash(e), 16_1E3779B97F4A7C15);
  BEGIN
    RETURN Word.Xor(h, Word.RightShift(h, 32));
  END Mixed;

PROCEDURE Holds (s: T; e: Elem.T; hash: Word.T): BOOLEAN =
  VAR x := s.buckets[Word.And(hash, LAST(s.buckets^))];
  BEGIN
    WHILE x # NIL AND (x.hash # hash OR NOT Elem.Equal(x.elem, e)) DO x := x.next END;
    RETURN x # NIL;
  END Holds;

PROCEDURE Member (s: T; e: Elem.T): BOOLEAN =
  BEGIN
    RETURN Holds(s, e, Mixed(e));
  END Member;

PROCEDURE Insert (s: T; e: Elem.T): BOOLEAN =
  VAR hash := Mixed(e);
  BEGIN
    IF Holds(s, e, hash) THEN RETURN TRUE END;
    IF s.count >= NUMBER(s.buckets^) THEN Grow(s) END;
    INC(s.count);
    WITH bucket = s.buckets[Word.And(hash, LAST(s.buckets^))] DO
      bucket := NEW(Entry, elem := e, hash := hash, next := bucket);
    END;
    RETURN FALSE;
  END Insert;

PROCEDURE Grow (s: T) =
  VAR old := s.buckets; x, next: Entry;
  BEGIN
    s.buckets := NEW(REF ARRAY OF Entry, 2 * NUMBER(old^));
    FOR i := 0 TO LAST(old^) DO
      x := old[i];
      WHILE x # NIL DO
        next := x.next;
        WITH bucket = s.buckets[Word.And(x.hash, LAST(s.buckets^))] DO
          x.next := bucket;
          bucket := x;
        END;
        x := next;
      END;
    END;
  END Grow;

PROCEDURE Delete (s: T; e: Elem.T): BOOLEAN =
  VAR hash := Mixed(e); at := Word.And(hash, LAST(s.buckets^)); x := s.buckets[at]; before: Entry := NIL;
  BEGIN
    WHILE x # NIL AND (x.hash # hash OR NOT Elem.Equal(x.elem, e)) DO
      before := x;
      x := x.next;
    END;
    IF x = NIL THEN RETURN FALSE END;
    IF before = NIL THEN s.buckets[at] := x.next ELSE before.next := x.next END;
    DEC(s.count);
    RETURN TRUE;
  END Delete;

PROCEDURE Size (s: T): CARDINAL =
  BEGIN
    RETURN s.count;
  END Size;

PROCEDURE Iterate (s: T): ElemSet.Iterator =
  BEGIN
    RETURN NEW(Iterator, buckets := s.buckets);
  END Iterate;

PROCEDURE Next (i: Iterator; VAR e: Elem.T): BOOLEAN =
  BEGIN
    <*ASSERT NOT i.done WITH "the iterator has given all elements"*>
    WHILE i.entry = NIL DO
      IF i.bucket > LAST(i.buckets^) THEN
        i.done := TRUE;
        RETURN FALSE;
      END;
      i.entry := i.buckets[i.bucket];
      INC(i.bucket);
    END;
    e := i.entry.elem;
    i.entry := i.entry.next;
    RETURN TRUE;
  END Next;

BEGIN
END SetDef.
