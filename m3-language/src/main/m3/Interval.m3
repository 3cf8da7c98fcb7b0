(* SPDX-License-Identifier: MIT *)
MODULE Interval;

IMPORT Integer, Word;

PROCEDURE FromBounds (lo, hi: INTEGER): T =
  BEGIN
    IF lo >= hi THEN RETURN Empty ELSE RETURN T{lo, hi} END;
  END FromBounds;

PROCEDURE FromAbsBounds (n, m: INTEGER): T =
  BEGIN
    RETURN FromBounds(MIN(n, m), MAX(n, m));
  END FromAbsBounds;

PROCEDURE FromBound (lo: INTEGER; s: CARDINAL): T =
  BEGIN
    RETURN FromBounds(lo, lo + s);
  END FromBound;

PROCEDURE FromSize (s: CARDINAL): T =
  BEGIN
    RETURN FromBounds(0, s);
  END FromSize;

PROCEDURE Center (READONLY a: T; n: INTEGER): T =
  BEGIN
    RETURN Move(a, n - Middle(a));
  END Center;

PROCEDURE Size (READONLY a: T): CARDINAL =
  BEGIN
    RETURN a.hi - a.lo;
  END Size;

PROCEDURE Middle (READONLY a: T): INTEGER =
  BEGIN
    RETURN (a.lo + a.hi) DIV 2;
  END Middle;

PROCEDURE PickBound (READONLY a: T; n: INTEGER): Bound =
  BEGIN
    IF n - a.lo <= a.hi - n THEN RETURN Bound.Lo ELSE RETURN Bound.Hi END;
  END PickBound;

PROCEDURE Project (READONLY a: T; n: INTEGER): INTEGER =
  BEGIN
    <*ASSERT NOT IsEmpty(a)*>
    RETURN MAX(a.lo, MIN(a.hi - 1, n));
  END Project;

PROCEDURE Move (READONLY a: T; n: INTEGER): T =
  BEGIN
    RETURN Change(a, n, n);
  END Move;

PROCEDURE Inset (READONLY a: T; n: INTEGER): T =
  BEGIN
    RETURN Change(a, n, -n);
  END Inset;

PROCEDURE Change (READONLY a: T; dlo, dhi: INTEGER): T =
  BEGIN
    IF IsEmpty(a) THEN RETURN Empty END;
    RETURN FromBounds(a.lo + dlo, a.hi + dhi);
  END Change;

PROCEDURE MoveBound (x: Bound; READONLY a: T; dn: INTEGER): T =
  BEGIN
    IF x = Bound.Lo THEN RETURN Change(a, dn, 0) ELSE RETURN Change(a, 0, dn) END;
  END MoveBound;

PROCEDURE Join (READONLY a, b: T): T =
  BEGIN
    IF IsEmpty(a) THEN RETURN b END;
    IF IsEmpty(b) THEN RETURN a END;
    RETURN T{MIN(a.lo, b.lo), MAX(a.hi, b.hi)};
  END Join;

PROCEDURE Meet (READONLY a, b: T): T =
  BEGIN
    RETURN FromBounds(MAX(a.lo, b.lo), MIN(a.hi, b.hi));
  END Meet;

PROCEDURE Chop (READONLY a: T; n: INTEGER; VAR b, c: T) =
  VAR whole := a;
  BEGIN
    b := FromBounds(whole.lo, MIN(n, whole.hi));
    c := FromBounds(MAX(n, whole.lo), whole.hi);
  END Chop;

PROCEDURE Factor (READONLY a, by: T; VAR f: Partition; dn: INTEGER) =
  VAR m := Meet(a, by); low, high: T;
  BEGIN
    IF IsEmpty(m) THEN
      f := Partition{a, Empty, Empty};
      RETURN;
    END;
    low := FromBounds(a.lo, m.lo);
    high := FromBounds(m.hi, a.hi);
    IF dn > 0 THEN f := Partition{high, m, low} ELSE f := Partition{low, m, high} END;
  END Factor;

PROCEDURE Mod (n: INTEGER; READONLY a: T): INTEGER =
  BEGIN
    <*ASSERT NOT IsEmpty(a)*>
    RETURN (n - a.lo) MOD Size(a) + a.lo;
  END Mod;

PROCEDURE Equal (READONLY a, b: T): BOOLEAN =
  BEGIN
    RETURN a = b;
  END Equal;

PROCEDURE IsEmpty (READONLY a: T): BOOLEAN =
  BEGIN
    RETURN a.lo >= a.hi;
  END IsEmpty;

PROCEDURE Member (n: INTEGER; READONLY a: T): BOOLEAN =
  BEGIN
    RETURN a.lo <= n AND n < a.hi;
  END Member;

PROCEDURE Overlap (READONLY a, b: T): BOOLEAN =
  BEGIN
    RETURN NOT IsEmpty(Meet(a, b));
  END Overlap;

PROCEDURE Subset (READONLY a, b: T): BOOLEAN =
  BEGIN
    RETURN IsEmpty(a) OR Meet(a, b) = a;
  END Subset;

PROCEDURE Compare (READONLY a, b: T): [-1 .. 1] =
  BEGIN
    IF a.lo # b.lo THEN RETURN Integer.Compare(a.lo, b.lo) ELSE RETURN Integer.Compare(a.hi, b.hi) END;
  END Compare;

PROCEDURE Hash (READONLY a: T): Word.T =
  CONST Factor = 31;
  BEGIN
    RETURN Word.Plus(Word.Times(a.lo, Factor), a.hi);
  END Hash;

BEGIN
END Interval.
