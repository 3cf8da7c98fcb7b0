(* SPDX-License-Identifier: MIT *)
INTERFACE HostStrand;

(* Strands, as the run-time system offers them to the thread package. Trusted; each call is atomic. *)

TYPE Body = PROCEDURE (argument: REFANY);

<*EXTERNAL*> PROCEDURE Create (body: Body; argument: REFANY; name: TEXT): REFANY;
(* A new strand, which waits for Start; argument is also the data kept with it. *)

<*EXTERNAL*> PROCEDURE Start (strand: REFANY);
(* Lets a new strand run. *)

<*EXTERNAL*> PROCEDURE Join (strand: REFANY; alertable: BOOLEAN): BOOLEAN;
(* Waits until strand has ended. TRUE when woken by an alert before, which is then cleared. *)

<*EXTERNAL*> PROCEDURE Self (): REFANY;
(* The running strand. *)

<*EXTERNAL*> PROCEDURE GetData (strand: REFANY): REFANY;
<*EXTERNAL*> PROCEDURE SetData (strand: REFANY; data: REFANY);
(* What the thread package keeps with a strand. *)

<*EXTERNAL*> PROCEDURE Acquire (m: MUTEX);
<*EXTERNAL*> PROCEDURE Release (m: MUTEX);

<*EXTERNAL*> PROCEDURE Wait (m: MUTEX; VAR queue: REFANY; alertable: BOOLEAN): BOOLEAN;
(* Releases m (when not NIL), waits in queue, takes m again. TRUE when woken by an alert, which is then cleared. *)

<*EXTERNAL*> PROCEDURE Wake (VAR queue: REFANY; all: BOOLEAN);
(* Wakes one strand, or all, of queue. *)

<*EXTERNAL*> PROCEDURE Pause (seconds: LONGREAL; alertable: BOOLEAN): BOOLEAN;
(* Waits. TRUE when woken by an alert, which is then cleared. *)

<*EXTERNAL*> PROCEDURE Alert (strand: REFANY);
<*EXTERNAL*> PROCEDURE TestAlert (): BOOLEAN;
<*EXTERNAL*> PROCEDURE Yield ();

<*EXTERNAL*> PROCEDURE Priority (data: REFANY): INTEGER;
<*EXTERNAL*> PROCEDURE SetPriority (data: REFANY; priority: INTEGER);
(* The priority of the strand that data is kept with. Of the strands that can run, only those of the highest priority do. *)

END HostStrand.
