(* SPDX-License-Identifier: MIT *)
INTERFACE NameServerPrivate;

(* What the kernel alone may do with names. Trusted: not exported to extensions. *)

IMPORT Domain, NameServer;

TYPE
  Nanny = OBJECT METHODS
    load (name: TEXT; version: NameServer.Version): BOOLEAN;
    (* Loads and exports what offers name; FALSE when it cannot. Called at an import of a name that is not registered,
       once at a time for a name (requirement R197). *)
  END;

PROCEDURE SetNanny (n: Nanny);
(* Has n called from now on; NIL for nobody. *)

PROCEDURE WithdrawAll (d: Domain.T);
(* Frees every name that d is registered as. *)

END NameServerPrivate.
