(* SPDX-License-Identifier: MIT *)
INTERFACE FloatMode;

(* How floating-point operations behave (definition 5.5.4). Here they always round to nearest and never trap or set a flag; a
   division of integers by zero is a fault, an INTEGER operation that overflows wraps around. *)

CONST IEEE = TRUE;

EXCEPTION Failure;  (* what is asked for cannot be had *)

TYPE
  RoundingMode = {NearestElseEven, TowardMinusInfinity, TowardPlusInfinity, TowardZero, NearestElseAwayFromZero, IBM370, Other};
  Flag         = {Invalid, Inexact, Overflow, Underflow, DivByZero, IntOverflow, IntDivByZero};
  Behavior     = {Trap, SetFlag, Ignore};
  (* Raise Trap, give a result and set the flag, give a result. *)

EXCEPTION Trap (Flag);

CONST
  RoundDefault = RoundingMode.NearestElseEven;
  NoFlags      = SET OF Flag{};

PROCEDURE SetRounding (md: RoundingMode) RAISES {Failure};
PROCEDURE GetRounding (): RoundingMode;
(* How the running thread rounds: always RoundDefault. *)

PROCEDURE GetFlags (): SET OF Flag;
PROCEDURE SetFlags (s: SET OF Flag): SET OF Flag RAISES {Failure};
(* What happened since the running thread's flags were cleared; SetFlags gives what they were. They stay empty. *)

PROCEDURE ClearFlag (f: Flag);

PROCEDURE SetBehavior (f: Flag; b: Behavior) RAISES {Failure};
PROCEDURE GetBehavior (f: Flag): Behavior;
(* What the running thread does for f: Trap for IntDivByZero, Ignore for all others. *)

END FloatMode.
