(* SPDX-License-Identifier: MIT *)
GENERIC MODULE SetList(Elem, ElemSet, ElemList);

REVEAL
  T = Public BRANDED "(SetList " & ElemSet.Brand & ")" OBJECT
    elements: ElemList.T := NIL;
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

  Iterator = ElemSet.Iterator BRANDED "(SetListIterator " & ElemSet.Brand & ")" OBJECT
    rest: ElemList.T;
    done := FALSE;
  OVERRIDES
    next := Next;
  END;

PROCEDURE Init (s: T): T =
  BEGIN
    s.elements := NIL;
    RETURN s;
  END Init;

PROCEDURE FromArray (s: T; READONLY a: ARRAY OF Elem.T): ElemSet.T =
  BEGIN
    s.elements := NIL;
    FOR i := 0 TO LAST(a) DO EVAL Insert(s, a[i]) END;
    RETURN s;
  END FromArray;

PROCEDURE Copy (s: T): ElemSet.T =
  BEGIN
    RETURN NEW(T, elements := ElemList.Append(s.elements, NIL));
  END Copy;

PROCEDURE Member (s: T; e: Elem.T): BOOLEAN =
  BEGIN
    RETURN ElemList.Member(s.elements, e);
  END Member;

PROCEDURE Insert (s: T; e: Elem.T): BOOLEAN =
  BEGIN
    IF ElemList.Member(s.elements, e) THEN RETURN TRUE END;
    s.elements := ElemList.Cons(e, s.elements);
    RETURN FALSE;
  END Insert;

PROCEDURE Delete (s: T; e: Elem.T): BOOLEAN =
  VAR x := s.elements; before: ElemList.T := NIL;
  BEGIN
    WHILE x # NIL AND NOT Elem.Equal(x.head, e) DO
      before := x;
      x := x.tail;
    END;
    IF x = NIL THEN RETURN FALSE END;
    IF before = NIL THEN s.elements := x.tail ELSE before.tail := x.tail END;
    RETURN TRUE;
  END Delete;

PROCEDURE Size (s: T): CARDINAL =
  BEGIN
    RETURN ElemList.Length(s.elements);
  END Size;

PROCEDURE Iterate (s: T): ElemSet.Iterator =
  BEGIN
    RETURN NEW(Iterator, rest := s.elements);
  END Iterate;

PROCEDURE Next (i: Iterator; VAR e: Elem.T): BOOLEAN =
  BEGIN
    <*ASSERT NOT i.done WITH "the iterator has given all elements"*>
    IF i.rest = NIL THEN
      i.done := TRUE;
      RETURN FALSE;
    END;
    e := i.rest.head;
    i.rest := i.rest.tail;
    RETURN TRUE;
  END Next;

BEGIN
END SetList.
