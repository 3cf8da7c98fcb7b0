(* SPDX-License-Identifier: MIT *)
INTERFACE PropertyV;

(* Property sets of which the empty one is NIL (classical: libm3 PropertyV). They are not safe for threads. *)

IMPORT Property;

TYPE Set = Property.Set;

CONST NullSet: Set = NIL;

PROCEDURE Put (VAR (*INOUT*) ps: Set; r: REFANY);
PROCEDURE Remove (VAR (*INOUT*) ps: Set; tc: CARDINAL);
PROCEDURE RemoveSub (VAR (*INOUT*) ps: Set; tc: CARDINAL);
PROCEDURE Get (ps: Set; tc: CARDINAL): REFANY;
PROCEDURE GetSub (ps: Set; tc: CARDINAL): REFANY;
(* As Property.Set's methods; Put makes a set where there is none. *)

END PropertyV.
