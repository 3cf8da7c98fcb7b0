(* SPDX-License-Identifier: MIT *)
INTERFACE NameServer;

(* The in-kernel name server (SOSP'95 3.1): an exporter registers a domain under a name, an importer looks it up.

   A name with a number stands for one version of a service; versions stand side by side. Each import is put to the
   authorizer that the exporter gave, with the importer's identity; without one all imports are denied. Names go with
   the domain: those of a destroyed domain are free. *)

IMPORT Domain;

CONST Newest = 0;
(* In place of a version: the greatest there is. *)

TYPE
  Version = CARDINAL;

  Authorizer = OBJECT METHODS
    authorize (importer: Domain.T; name: TEXT; version: Version; exported: Domain.T): Domain.T := Deny;
    (* What importer gets under name: exported itself, a narrower domain, or NIL to deny. Called at each import, outside
       all locks of the name server; one that fails denies. *)
  END;

EXCEPTION Error(TEXT);
(* Something was refused; the text is the whole diagnostic, with its code. *)

PROCEDURE Export (name: TEXT; d: Domain.T; a: Authorizer := NIL; version: Version := 1) RAISES {Error};
(* Registers d as this version, at least 1, of name, which is free. *)

PROCEDURE Import (name: TEXT; importer: Domain.T; version: Version := Newest): Domain.T RAISES {Error};
(* The domain registered as name, as its authorizer hands it to importer, which the caller has the right to modify: nobody imports in
   another's name. A name that is not registered may be loaded on
   demand first. *)

PROCEDURE Withdraw (name: TEXT; d: Domain.T): BOOLEAN;
(* Frees all versions of name that d is registered as; FALSE when there are none, or when d lacks the right to
   modify. *)

PROCEDURE Everyone (): Authorizer;
(* An authorizer that hands the exported domain to every importer. *)

PROCEDURE Deny (self: Authorizer; importer: Domain.T; name: TEXT; version: Version; exported: Domain.T): Domain.T;
(* The authorize method of an Authorizer that overrides nothing: denies. *)

END NameServer.
