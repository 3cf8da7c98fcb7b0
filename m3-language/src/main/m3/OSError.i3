(* SPDX-License-Identifier: MIT *)
INTERFACE OSError;

(* What the system refuses (classical: libm3 OSError). *)

IMPORT Atom, AtomList;

TYPE Code = AtomList.T;

EXCEPTION E (Code);
(* The first atom says why, in words such as "no such file or folder"; a second one names what is concerned.
   RdUtils.FailureText makes a text of them. *)

PROCEDURE Of (reason, what: TEXT): Code;
(* A code of the two; of reason alone when what = NIL. *)

VAR (*CONST*)
  NoSuchFile, AlreadyExists, AccessDenied, NotAFolder, IsAFolder, FolderNotEmpty: Atom.T;
  (* The reasons that a program may want to tell apart. *)

END OSError.
