(* SPDX-License-Identifier: MIT *)
GENERIC MODULE Set(Elem);

(* What can be said in terms of copy, member, insert, delete, size and iterate. *)

REVEAL
  T = Public BRANDED Brand OBJECT OVERRIDES
    isEmpty       := IsEmpty;
    subset        := Subset;
    equal         := Equal;
    intersect     := Intersect;
    union         := Union;
    intersection  := Intersection;
    diff          := Diff;
    unionD        := UnionD;
    intersectionD := IntersectionD;
    diffD         := DiffD;
  END;

PROCEDURE IsEmpty (s: T): BOOLEAN =
  BEGIN
    RETURN s.size() = 0;
  END IsEmpty;

PROCEDURE Subset (s, s2: T): BOOLEAN =
  VAR all := s.iterate(); e: Elem.T;
  BEGIN
    WHILE all.next(e) DO
      IF NOT s2.member(e) THEN RETURN FALSE END;
    END;
    RETURN TRUE;
  END Subset;

PROCEDURE Equal (s1, s2: T): BOOLEAN =
  BEGIN
    RETURN s1.size() = s2.size() AND s1.subset(s2);
  END Equal;

PROCEDURE Intersect (s, s2: T): BOOLEAN =
  VAR all := s.iterate(); e: Elem.T;
  BEGIN
    WHILE all.next(e) DO
      IF s2.member(e) THEN RETURN TRUE END;
    END;
    RETURN FALSE;
  END Intersect;

PROCEDURE Union (s, s2: T): T =
  BEGIN
    RETURN s.copy().unionD(s2);
  END Union;

PROCEDURE Intersection (s, s2: T): T =
  BEGIN
    RETURN Without(s.copy(), s, s2, FALSE);
  END Intersection;

PROCEDURE Diff (s, s2: T): T =
  BEGIN
    RETURN Without(s.copy(), s, s2, TRUE);
  END Diff;

PROCEDURE UnionD (s, s2: T): T =
  VAR all := s2.copy().iterate(); e: Elem.T;
  BEGIN
    WHILE all.next(e) DO EVAL s.insert(e) END;
    RETURN s;
  END UnionD;

PROCEDURE IntersectionD (s, s2: T): T =
  BEGIN
    RETURN Without(s, s.copy(), s2, FALSE);
  END IntersectionD;

PROCEDURE DiffD (s, s2: T): T =
  BEGIN
    RETURN Without(s, s.copy(), s2, TRUE);
  END DiffD;

(* Removes those of elements from s of which being in s2 is as said. *)
PROCEDURE Without (s, elements, s2: T; in: BOOLEAN): T =
  VAR all := elements.iterate(); e: Elem.T;
  BEGIN
    WHILE all.next(e) DO
      IF s2.member(e) = in THEN EVAL s.delete(e) END;
    END;
    RETURN s;
  END Without;

BEGIN
END Set.
