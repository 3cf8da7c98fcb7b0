(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE Tree(Key);

(* Red-black trees from Key.T to references, ordered by Key.Compare. *)

TYPE
  T <: Public;
  Public = OBJECT METHODS
    get (READONLY key: Key.T): REFANY;                 (* NIL when there is none *)
    put (READONLY key: Key.T; value: REFANY): REFANY;  (* the value before, or NIL *)
    visit (visitor: Visitor);                          (* all, least first *)
  END;

  Visitor = OBJECT METHODS
    meet (READONLY key: Key.T; value: REFANY);
  END;

END Tree.
