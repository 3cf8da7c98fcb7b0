(* SPDX-License-Identifier: MIT *)
INTERFACE Auth;

(* Authorizers: procedures that decide whether somebody may do something (SOSP'95 3.1, 3.2; requirements R44, R56, R170).

   Who guards a resource registers a T with whoever hands it out, and is asked at each request. *)

EXCEPTION Retry;
(* The answer depends on something that is changing: ask again. *)

TYPE
  Key = REFANY;
  (* What a requestor shows; what it means is between requestor and authorizer. *)

  T = OBJECT METHODS
    authorize (key: Key; arg: REFANY := NIL): BOOLEAN RAISES {Retry};
    (* Whether the request that arg describes is allowed; what arg is says the interface that asks. Whatever else it raises
       counts as FALSE. *)
  END;

PROCEDURE AuthAlways (): T;
(* Allows everything. *)

PROCEDURE AuthNever (): T;
(* Allows nothing. *)

PROCEDURE AuthAuthKey (key: Key): T;
(* Allows who shows this very key, which may not be NIL. *)

END Auth.
