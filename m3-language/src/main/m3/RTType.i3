(* SPDX-License-Identifier: MIT *)
INTERFACE RTType;

(* Queries on the types of referents by their codes, which TYPECODE gives (classical: m3core RTType, its safe part). *)

TYPE Typecode = CARDINAL;

<*EXTERNAL*> PROCEDURE MaxTypecode (): Typecode;
(* The greatest code there is yet; codes begin at 1, NIL's is 0. *)

CONST NoSuchType: Typecode = LAST(Typecode);
(* What is no type's code. *)

<*EXTERNAL*> PROCEDURE Supertype (tc: Typecode): Typecode;
(* The code of the object type above; NoSuchType when there is none. *)

PROCEDURE IsSubtype (a, b: Typecode): BOOLEAN;
(* Whether what has code a is also a member of the type with code b. *)

PROCEDURE IsTraced (tc: Typecode): BOOLEAN;
(* TRUE: only such types have a code. *)

<*EXTERNAL*> PROCEDURE GetNDimensions (tc: Typecode): CARDINAL;
(* How many open dimensions the referents have; 0 when they are no open arrays. *)

<*EXTERNAL*> PROCEDURE TypecodeName (tc: Typecode): TEXT;
(* How the type is written, or called. *)

PROCEDURE TypeName (ref: REFANY): TEXT;
(* TypecodeName(TYPECODE(ref)) *)

END RTType.
