(* SPDX-License-Identifier: MIT *)
INTERFACE Thread;

(* Threads, mutexes and condition variables (definition 5.1). Threads are strands: preemptive, one running at a time. *)

TYPE
  T         <: ROOT;      (* a thread *)
  Mutex     =  MUTEX;     (* held by at most one thread *)
  Condition <: ROOT;      (* threads wait for it to be signalled *)
  Closure   =  OBJECT METHODS apply (): REFANY RAISES {} END;

EXCEPTION Alerted;        (* approximates asynchronous interrupts *)

PROCEDURE Fork (cl: Closure): T;
(* A new thread that runs cl.apply(). *)

PROCEDURE Join (t: T): REFANY;
(* Waits until t has ended; gives what its apply returned, each time: SRC allows one Join for a thread, SPIN any number. *)

PROCEDURE AlertJoin (t: T): REFANY RAISES {Alerted};
(* As Join, but raises Alerted when the caller is alerted while it waits. *)

PROCEDURE Wait (m: Mutex; c: Condition);
(* The caller holds m. Atomically releases m and waits for c to be signalled; then takes m again. *)

PROCEDURE AlertWait (m: Mutex; c: Condition) RAISES {Alerted};
(* As Wait, but raises Alerted, m held, when the caller is alerted before it is signalled. *)

PROCEDURE Acquire (m: Mutex);
(* Waits until m is free and takes it. *)

PROCEDURE Release (m: Mutex);
(* The caller holds m; gives it back. *)

PROCEDURE Broadcast (c: Condition);
(* Wakes all threads that wait for c. *)

PROCEDURE Signal (c: Condition);
(* Wakes one or more threads that wait for c. *)

PROCEDURE Pause (n: LONGREAL);
(* Waits n seconds. *)

PROCEDURE AlertPause (n: LONGREAL) RAISES {Alerted};
(* Waits n seconds, or raises Alerted when the caller is alerted. *)

PROCEDURE Self (): T;
(* The running thread. *)

PROCEDURE Alert (t: T);
(* Marks t as alerted. *)

PROCEDURE TestAlert (): BOOLEAN;
(* Whether the caller was alerted; clears the mark. *)

PROCEDURE Yield ();
(* Lets other threads go first. *)

TYPE SizedClosure = Closure OBJECT stackSize: CARDINAL := 0 END;

PROCEDURE GetDefaultStackSize (): CARDINAL;
PROCEDURE MinDefaultStackSize (min: CARDINAL);
PROCEDURE IncDefaultStackSize (inc: CARDINAL);
(* For programs that give threads stacks of certain sizes: stacks grow as they must here, so that sizes, in words, are kept and mean
   nothing. *)

END Thread.
