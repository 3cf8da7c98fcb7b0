(* SPDX-License-Identifier: MIT *)
INTERFACE Date;

(* Times as dates of the Gregorian calendar (classical: libm3 Date). *)

IMPORT Time;

TYPE
  T = RECORD
    year   : CARDINAL;
    month  : Month;
    day    : [1 .. 31];
    hour   : [0 .. 23];
    minute : [0 .. 59];
    second : [0 .. 59];
    offset : INTEGER;  (* seconds that clocks there are behind UTC, negative when they are ahead *)
    zone   : TEXT;     (* what that time is called, such as "UTC" *)
    weekDay: WeekDay;
  END;

  Month   = {Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep, Oct, Nov, Dec};
  WeekDay = {Sun, Mon, Tue, Wed, Thu, Fri, Sat};

  TimeZone <: REFANY;

VAR (*CONST*) Local, UTC: TimeZone;
(* The zone where the program runs; universal time. *)

PROCEDURE FromTime (t: Time.T; z: TimeZone := NIL): T;
(* The date of t in zone z, Local when that is NIL; fractions of the second are dropped. *)

EXCEPTION Error;

PROCEDURE ToTime (READONLY d: T): Time.T RAISES {Error};
(* The time of d, as its offset says; zone and weekDay do not count. Error when there is no such day. *)

<*EXTERNAL*> PROCEDURE Behind (t: Time.T; VAR zone: TEXT): INTEGER;
(* offset and zone at t where the program runs. *)

END Date.
