(* SPDX-License-Identifier: MIT *)
INTERFACE Property;

(* Sets of references, of each type at most one (classical: libm3 Property). A type is meant by its code, as TYPECODE gives it.
   Sets are not safe for threads; MProperty has such that are. *)

TYPE
  Set <: Set_public;

  Set_public = OBJECT METHODS
    put (ref: REFANY);
    (* Adds ref, which is not NIL, in place of what has its type. *)
    get (tc: CARDINAL): REFANY;
    getSub (tc: CARDINAL): REFANY;
    (* What has the type, or a subtype of it; NIL when there is none. *)
    remove (tc: CARDINAL);
    removeSub (tc: CARDINAL);
    (* Removes what get or getSub gives. *)
  END;

PROCEDURE New (): Set;
(* An empty set. *)

END Property.
