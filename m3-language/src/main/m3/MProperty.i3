(* SPDX-License-Identifier: MIT *)
INTERFACE MProperty;

(* Property sets that are safe for threads (classical: libm3 MProperty). *)

IMPORT Property, Thread;

TYPE
  Set <: Set_public;

  Set_public = Property.Set OBJECT
    m: Thread.Mutex;  (* each method locks it *)
  END;

PROCEDURE New (): Set;
(* An empty set. *)

END MProperty.
