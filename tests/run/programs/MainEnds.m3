(* SPDX-License-Identifier: MIT *)
MODULE MainEnds EXPORTS Main;

(* 2.5: a program ends with the body of its main module, though other threads still run. *)

IMPORT IO, Thread;

TYPE Endless = Thread.Closure OBJECT OVERRIDES apply := Apply END;
PROCEDURE Apply (<*UNUSED*> self: Endless): REFANY = BEGIN LOOP Thread.Pause(0.001d0) END END Apply;

BEGIN
  EVAL Thread.Fork(NEW(Endless));
  Thread.Pause(0.01d0);
  IO.Put("main ends\n");
END MainEnds.
