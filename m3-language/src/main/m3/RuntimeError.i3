(* SPDX-License-Identifier: MIT *)
INTERFACE RuntimeError;

(* The checked run-time errors by name, and the exception that stands for all of them (classical: m3core RuntimeError).

   A checked run-time error (definition 2.1) is raised where it happens as E of its name. E is implicit: any procedure may
   raise it, and no RAISES clause lists it. A program that does not catch it ends with a report of the error, its place and
   its stack. The same errors can be caught as SpinException.Exception, which tells more. *)

TYPE
  T = {AssertFailed, ValueOutOfRange, SubscriptOutOfRange, IncompatibleArrayShape, BadMemoryReference, NarrowFailed,
       NoReturnValue, UnhandledCase, UnhandledTypecase, StackOverflow, OutOfMemory, UnalignedAddress, UnhandledException,
       BlockedException, IntegerOverflow, IntegerDivideByZero, FloatDivideByZero, FloatOverflow, FloatUnderflow, FloatInexact,
       FloatInvalid, DuplicateBrand, MissingType, SupertypeCycle, OpaqueTypeRedefined, InconsistentRevelation, UndefinedMethod,
       PrivilegedInstruction, SystemError, Unknown};
  (* BadMemoryReference is a dereference of NIL. Not raised here: UnalignedAddress, UnhandledException, arithmetic but IntegerDivideByZero,
     and what is found before a program runs. *)

<*IMPLICIT*> EXCEPTION E (T);

PROCEDURE Tag (t: T): TEXT;
(* What t is in words. *)

END RuntimeError.
