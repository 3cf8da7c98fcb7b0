(* SPDX-License-Identifier: MIT *)
MODULE FmtTime;

IMPORT Date, Fmt, Time;

PROCEDURE Long (t: Time.T; z: Date.TimeZone := NIL): TEXT =
  BEGIN
    RETURN DateLong(Date.FromTime(t, z));
  END Long;

PROCEDURE DateLong (READONLY d: Date.T): TEXT =
  BEGIN
    RETURN Fmt.F("%s %s:%02s %s %4s", WeekDay[d.weekDay], DateShort(d), Fmt.Int(d.second), d.zone, Fmt.Int(d.year));
  END DateLong;

PROCEDURE Short (t: Time.T; z: Date.TimeZone := NIL): TEXT =
  BEGIN
    RETURN DateShort(Date.FromTime(t, z));
  END Short;

PROCEDURE DateShort (READONLY d: Date.T): TEXT =
  BEGIN
    RETURN Fmt.F("%s %2s %02s:%02s", Month[d.month], Fmt.Int(d.day), Fmt.Int(d.hour), Fmt.Int(d.minute));
  END DateShort;

BEGIN
END FmtTime.
