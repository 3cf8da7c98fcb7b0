(* SPDX-License-Identifier: MIT *)
INTERFACE Lisp;

(* A small Lisp: integers, symbols, lists, procedures with static scope. *)

IMPORT Rd, Thread;

TYPE
  Value = REFANY;
  (* NIL is the empty list, and false. Else an Integer, an Atom.T (a symbol), a Pair or a Procedure. *)
  Integer   = REF INTEGER;
  Pair      = OBJECT head, tail: Value END;
  Procedure = OBJECT METHODS
    apply (actuals: Value): Value RAISES {Error};
    (* The result for a list of actuals. *)
  END;

EXCEPTION
  Error (TEXT);  (* what is wrong with the program *)
  End;           (* there is nothing more to read *)

PROCEDURE Read (rd: Rd.T): Value RAISES {Error, End, Rd.Failure, Thread.Alerted};
(* The next expression; comments, from ';' to the end of the line, are skipped. *)

PROCEDURE ToText (v: Value): TEXT;
(* v as it would be read. *)

PROCEDURE Evaluate (v: Value): Value RAISES {Error};
(* The value of the expression v among the global definitions, which it may add to. *)

END Lisp.
