(* SPDX-License-Identifier: MIT *)
MODULE Property;

IMPORT RTType, RefList;

REVEAL
  Set = Set_public BRANDED "Property.Set" OBJECT
    members: RefList.T := NIL;
  OVERRIDES
    put       := Put;
    get       := Get;
    getSub    := GetSub;
    remove    := Remove;
    removeSub := RemoveSub;
  END;

PROCEDURE New (): Set =
  BEGIN
    RETURN NEW(Set);
  END New;

PROCEDURE Put (ps: Set; ref: REFANY) =
  BEGIN
    <*ASSERT ref # NIL*>
    Remove(ps, TYPECODE(ref));
    ps.members := RefList.Cons(ref, ps.members);
  END Put;

PROCEDURE Get (ps: Set; tc: CARDINAL): REFANY =
  VAR l := ps.members;
  BEGIN
    WHILE l # NIL AND TYPECODE(l.head) # tc DO l := l.tail END;
    IF l = NIL THEN RETURN NIL ELSE RETURN l.head END;
  END Get;

PROCEDURE GetSub (ps: Set; tc: CARDINAL): REFANY =
  VAR l := ps.members;
  BEGIN
    WHILE l # NIL AND NOT RTType.IsSubtype(TYPECODE(l.head), tc) DO l := l.tail END;
    IF l = NIL THEN RETURN NIL ELSE RETURN l.head END;
  END GetSub;

(* Takes ref out of the members. *)
PROCEDURE TakeOut (ps: Set; ref: REFANY) =
  VAR l := ps.members;
  BEGIN
    IF ref # NIL THEN
      ps.members := NIL;
      WHILE l # NIL DO
        IF l.head # ref THEN ps.members := RefList.Cons(l.head, ps.members) END;
        l := l.tail;
      END;
    END;
  END TakeOut;

PROCEDURE Remove (ps: Set; tc: CARDINAL) =
  BEGIN
    TakeOut(ps, Get(ps, tc));
  END Remove;

PROCEDURE RemoveSub (ps: Set; tc: CARDINAL) =
  BEGIN
    TakeOut(ps, GetSub(ps, tc));
  END RemoveSub;

BEGIN
END Property.
