(* SPDX-License-Identifier: MIT *)
INTERFACE RuntimeError;

(* The checked run-time errors by name, and the exception that stands for all of them (classical: m3core RuntimeError).

   A checked run-time error (definition 2.1) is raised where it happens as E of its name. E is implicit: any procedure may
   raise it, and no RAISES clause lists it. A program that does not catch it ends with a report of the error, its place and
   its stack. The same errors can be caught as SpinException.Exception, which tells more. *)

TYPE
  T = {AssertFailed, ValueOutOfRange, SubscriptOutOfRange, IncompatibleArrayShape, BadMemoryReference, NarrowFailed,
       NoReturnValue, UnhandledCase, StackOverflow, BlockedException, OutOfMemory, UnhandledException, IntegerDivideByZero,
       NilDereference, Unknown};

<*IMPLICIT*> EXCEPTION E (T);

PROCEDURE Tag (t: T): TEXT;
(* What t is in words. *)

END RuntimeError.
