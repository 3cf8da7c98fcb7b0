(* SPDX-License-Identifier: MIT *)
INTERFACE RdUtils;

(* More on readers (classical: libm3 RdUtils). *)

IMPORT AtomList, Rd, Thread;

TYPE Canonicalize = PROCEDURE (ch: CHAR): CHAR;

PROCEDURE Find (rd: Rd.T; pattern: TEXT; canonicalize: Canonicalize := NIL): [-1 .. LAST(CARDINAL)]
  RAISES {Rd.Failure, Thread.Alerted};
PROCEDURE FindString (rd: Rd.T; READONLY pattern: ARRAY OF CHAR; canonicalize: Canonicalize := NIL): [-1 .. LAST(CARDINAL)]
  RAISES {Rd.Failure, Thread.Alerted};
PROCEDURE FindChar (rd: Rd.T; pattern: CHAR; canonicalize: Canonicalize := NIL): [-1 .. LAST(CARDINAL)]
  RAISES {Rd.Failure, Thread.Alerted};
(* The index of the first place at or after rd's index where pattern is, after which rd is left; or -1, at the end. Unless NIL,
   canonicalize maps the characters of both before they are compared. rd need not be seekable. *)

PROCEDURE ToUpperCaseASCII (ch: CHAR): CHAR;
(* ch, a small letter of ASCII as the capital. *)

PROCEDURE FailureText (f: AtomList.T): TEXT;
(* What Rd.Failure, Wr.Failure or OSError.E was raised with: its atoms, with colons between; NIL for NIL. *)

END RdUtils.
