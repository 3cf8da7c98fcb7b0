(* SPDX-License-Identifier: MIT *)
INTERFACE NameServer;

(* The in-kernel name server (SOSP'95 3.1): an exporter registers a domain under a name, an importer looks it up.

   A name stands for one version of a service. Each import is put to the exporter's authorizer, with the importer. *)

IMPORT Domain;

TYPE
  Authorizer = OBJECT METHODS
    authorize (importer: Domain.T; name: TEXT): Domain.T := Deny;
    (* What importer gets under name: the domain itself, a narrower one, or NIL to deny. *)
  END;

EXCEPTION Error(TEXT);
(* Something was refused; the text is the whole diagnostic, with its code. *)

PROCEDURE Export (name: TEXT; d: Domain.T; a: Authorizer := NIL) RAISES {Error};
(* Registers d as name, which is free. With a NIL authorizer everyone may import it. *)

PROCEDURE Import (name: TEXT; importer: Domain.T): Domain.T RAISES {Error};
(* The domain registered as name, as its authorizer hands it to importer. *)

PROCEDURE Withdraw (name: TEXT; d: Domain.T): BOOLEAN;
(* Frees name, if d is registered as it; who holds the exported domain proves the right. *)

PROCEDURE Deny (self: Authorizer; importer: Domain.T; name: TEXT): Domain.T;
(* The authorize method of an Authorizer that overrides nothing: denies. *)

END NameServer.
