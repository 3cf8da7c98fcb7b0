(* SPDX-License-Identifier: MIT *)
INTERFACE FmtTime;

(* Dates and times as texts (classical: libm3 FmtTime). *)

IMPORT Date, Time;

CONST
  Month = ARRAY Date.Month OF TEXT{
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  WeekDay = ARRAY Date.WeekDay OF TEXT{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

PROCEDURE Long (t: Time.T; z: Date.TimeZone := NIL): TEXT;
PROCEDURE DateLong (READONLY d: Date.T): TEXT;
(* As "Thu Jan  1 00:00:00 UTC 1970". *)

PROCEDURE Short (t: Time.T; z: Date.TimeZone := NIL): TEXT;
PROCEDURE DateShort (READONLY d: Date.T): TEXT;
(* As "Jan  1 00:00". *)

END FmtTime.
