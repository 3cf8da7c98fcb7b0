(* SPDX-License-Identifier: MIT *)
GENERIC MODULE SetDef(Elem, ElemSet, ElemRefTbl);

(* ElemRefTbl is Table(Elem, Refany): the elements are the keys of one; its values mean nothing. *)

REVEAL
  T = Public BRANDED "(SetDef " & ElemSet.Brand & ")" OBJECT
    table: ElemRefTbl.Default := NIL;
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
    all: ElemRefTbl.Iterator;
  OVERRIDES
    next := Next;
  END;

PROCEDURE Init (s: T; sizeHint: CARDINAL := 0): T =
  BEGIN
    s.table := NEW(ElemRefTbl.Default).init(sizeHint);
    RETURN s;
  END Init;

PROCEDURE FromArray (s: T; READONLY a: ARRAY OF Elem.T): ElemSet.T =
  BEGIN
    EVAL Init(s, NUMBER(a));
    FOR i := 0 TO LAST(a) DO EVAL Insert(s, a[i]) END;
    RETURN s;
  END FromArray;

PROCEDURE Copy (s: T): ElemSet.T =
  VAR copy := Init(NEW(T), Size(s)); all := Iterate(s); e: Elem.T;
  BEGIN
    WHILE all.next(e) DO EVAL Insert(copy, e) END;
    RETURN copy;
  END Copy;

PROCEDURE Member (s: T; e: Elem.T): BOOLEAN =
  VAR none: REFANY;
  BEGIN
    RETURN s.table.get(e, none);
  END Member;

PROCEDURE Insert (s: T; e: Elem.T): BOOLEAN =
  BEGIN
    RETURN s.table.put(e, NIL);
  END Insert;

PROCEDURE Delete (s: T; e: Elem.T): BOOLEAN =
  VAR none: REFANY;
  BEGIN
    RETURN s.table.delete(e, none);
  END Delete;

PROCEDURE Size (s: T): CARDINAL =
  BEGIN
    RETURN s.table.size();
  END Size;

PROCEDURE Iterate (s: T): ElemSet.Iterator =
  BEGIN
    RETURN NEW(Iterator, all := s.table.iterate());
  END Iterate;

PROCEDURE Next (i: Iterator; VAR e: Elem.T): BOOLEAN =
  VAR none: REFANY;
  BEGIN
    RETURN i.all.next(e, none);
  END Next;

BEGIN
END SetDef.
