(* SPDX-License-Identifier: MIT *)
MODULE RTType;

PROCEDURE IsSubtype (a, b: Typecode): BOOLEAN =
  VAR tc := a;
  BEGIN
    WHILE tc # NoSuchType AND tc # b DO tc := Supertype(tc) END;
    RETURN a = 0 OR tc = b;
  END IsSubtype;

PROCEDURE IsTraced (tc: Typecode): BOOLEAN =
  BEGIN
    EVAL TypecodeName(tc);
    RETURN TRUE;
  END IsTraced;

PROCEDURE TypeName (ref: REFANY): TEXT =
  BEGIN
    RETURN TypecodeName(TYPECODE(ref));
  END TypeName;

BEGIN
END RTType.
