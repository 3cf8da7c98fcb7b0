(* SPDX-License-Identifier: MIT *)
MODULE Pond;

(* A strand that waits in a procedure that another one called. *)

IMPORT Thread;

TYPE Angler = Thread.Closure OBJECT OVERRIDES apply := Fish END;

VAR lake := NEW(MUTEX); bite := NEW(Thread.Condition);

PROCEDURE Wait () =
  BEGIN
    LOCK lake DO
      Thread.Wait(lake, bite);
    END;
  END Wait;

PROCEDURE Fish (<*UNUSED*> self: Angler): REFANY =
  BEGIN
    Wait();
    RETURN NIL;
  END Fish;

BEGIN
  EVAL Thread.Fork(NEW(Angler));
END Pond.
