(* SPDX-License-Identifier: MIT *)
INTERFACE RuntimeError;

(* The checked run-time errors by name (classical: m3core RuntimeError).

   A checked run-time error ends the program, or the domain it happened in; it is not raised as an exception here, so that a
   handler of E is never entered. *)

TYPE
  T = {AssertFailed, ValueOutOfRange, SubscriptOutOfRange, IncompatibleArrayShape, BadMemoryReference, NarrowFailed,
       NoReturnValue, UnhandledCase, StackOverflow, BlockedException, OutOfMemory, UnhandledException, IntegerDivideByZero,
       NilDereference, Unknown};

EXCEPTION E (T);

PROCEDURE Tag (t: T): TEXT;
(* What t is in words. *)

END RuntimeError.
