(* SPDX-License-Identifier: MIT *)
MODULE MProperty;

IMPORT Property;

REVEAL
  Set = Set_public BRANDED "MProperty.Set" OBJECT OVERRIDES
    put       := Put;
    get       := Get;
    getSub    := GetSub;
    remove    := Remove;
    removeSub := RemoveSub;
  END;

PROCEDURE New (): Set =
  BEGIN
    RETURN NEW(Set, m := NEW(MUTEX));
  END New;

PROCEDURE Put (ps: Set; ref: REFANY) =
  BEGIN
    LOCK ps.m DO Property.Set.put(ps, ref) END;
  END Put;

PROCEDURE Get (ps: Set; tc: CARDINAL): REFANY =
  BEGIN
    LOCK ps.m DO RETURN Property.Set.get(ps, tc) END;
  END Get;

PROCEDURE GetSub (ps: Set; tc: CARDINAL): REFANY =
  BEGIN
    LOCK ps.m DO RETURN Property.Set.getSub(ps, tc) END;
  END GetSub;

PROCEDURE Remove (ps: Set; tc: CARDINAL) =
  BEGIN
    LOCK ps.m DO Property.Set.remove(ps, tc) END;
  END Remove;

PROCEDURE RemoveSub (ps: Set; tc: CARDINAL) =
  BEGIN
    LOCK ps.m DO Property.Set.removeSub(ps, tc) END;
  END RemoveSub;

BEGIN
END MProperty.
