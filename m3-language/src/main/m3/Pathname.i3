(* SPDX-License-Identifier: MIT *)
INTERFACE Pathname;

(* Names of files and folders, as POSIX systems write them (classical: libm3 Pathname).

   A pathname is arc names with "/" between; an absolute one begins with the root, "/". An arc name has any characters but '/'
   and '\000', and may have an extension: what comes after its last '.'. The part before that '.' is its base; an arc name
   without extension is its own base. *)

IMPORT TextSeq;

TYPE
  T    = TEXT;
  Arcs = TextSeq.T;  (* the root, NIL for a relative pathname, then the arc names *)

EXCEPTION Invalid;

VAR (*CONST*)
  Parent, Current: TEXT;  (* "..", "." *)

PROCEDURE Valid (pn: T): BOOLEAN;
(* Whether pn can be a pathname. *)

PROCEDURE Decompose (pn: T): Arcs RAISES {Invalid};
PROCEDURE Compose (a: Arcs): T RAISES {Invalid};
(* The parts of a pathname, just as they are in it; and back. *)

PROCEDURE Absolute (pn: T): BOOLEAN;
(* Whether pn begins with the root. *)

PROCEDURE Prefix (pn: T): T;
(* All but the last arc name; pn itself when it is the root. *)

PROCEDURE Last (pn: T): T;
(* The last arc name; empty when pn is the root. *)

PROCEDURE Base (pn: T): T;
(* pn without the extension of its last arc name. *)

PROCEDURE Join (pn, base: T; ext: TEXT := NIL): T;
(* base within pn, unless that is NIL, and with extension ext, unless that is NIL. base is relative when pn is not NIL, else a
   fault. *)

PROCEDURE LastBase (pn: T): T;
PROCEDURE LastExt (pn: T): TEXT;
(* Base and extension of the last arc name. *)

PROCEDURE ReplaceExt (pn: T; ext: TEXT): T;
(* pn with ext as the extension of its last arc name. *)

END Pathname.
