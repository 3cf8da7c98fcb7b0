(* SPDX-License-Identifier: MIT *)
MODULE RTType;

PROCEDURE IsSubtype (a, b: Typecode): BOOLEAN =
  VAR tc: INTEGER := a;
  BEGIN
    WHILE tc >= 0 AND tc # b DO tc := Supertype(tc) END;
    RETURN a = 0 OR tc = b;
  END IsSubtype;

PROCEDURE TypeName (ref: REFANY): TEXT =
  BEGIN
    RETURN TypecodeName(TYPECODE(ref));
  END TypeName;

BEGIN
END RTType.
