(* SPDX-License-Identifier: MIT *)
INTERFACE SpinException;

(* Run-time errors as an exception (requirements R181: the dialect's implicit exceptions).

   Every checked run-time error is raised where it happens as Exception, which no RAISES clause lists. A thread that does
   not catch it ends the program with a report. RuntimeError.E stands for the same errors. *)

TYPE
  Code = {
    Other,                    (* none of the following; the message tells *)
    AssertFailed,             (* <*ASSERT*> *)
    ValueOutOfRange,          (* assignment, VAL, INC, NEW of a negative size, ROUND and its like *)
    SubscriptOutOfRange,      (* of an open array, or SUBARRAY *)
    IncompatibleArrayShape,   (* assignment of open arrays *)
    AttemptToDereferenceNIL,  (* also NIL called, or a method of NIL *)
    NarrowFailed,             (* NARROW, and assignment to a subtype *)
    NoReturnValue,            (* a function came to its end *)
    UnhandledCase,            (* CASE or TYPECASE without ELSE *)
    StackOverflow,
    OutOfMemory,
    UnlistedException,        (* an exception left a procedure whose RAISES does not list it *)
    DivisionByZero,           (* DIV or MOD of whole numbers *)
    ViewSize,                 (* VIEW of fewer bytes than its type has *)
    QuotaExceeded,            (* the domain used more than it may; the message has the figures *)
    ThreadEnded,              (* by Thread.Join, of a thread that was killed or ended by a fault *)
    DomainGone,               (* a procedure of a domain that was destroyed or stopped *)
    NoHandlerInvoked          (* an event that no handler answered, without a default *)
  };

  ExceptionInfo = RECORD
    code    : Code := Code.Other;
    message : TEXT := "";  (* what went wrong, for people *)
    place   : TEXT := "";  (* where, as file:line:column; empty when not known *)
  END;

<*IMPLICIT*> EXCEPTION Exception (ExceptionInfo);

END SpinException.
