(* SPDX-License-Identifier: MIT *)
MODULE TimeTest EXPORTS Main;

(* Date, FmtTime, Time, Tick. *)

IMPORT Date, Expect, FmtTime, Text, Thread, Tick, Time, Word;

PROCEDURE Back (t: Time.T): BOOLEAN =
  BEGIN
    TRY RETURN Date.ToTime(Date.FromTime(t, Date.UTC)) = t EXCEPT Date.Error => RETURN FALSE END;
  END Back;

(* Whether there is such a day. *)
PROCEDURE Exists (year: CARDINAL; month: Date.Month; day: [1 .. 31]): BOOLEAN =
  VAR d := Date.FromTime(0.0d0, Date.UTC);
  BEGIN
    d.year := year;
    d.month := month;
    d.day := day;
    TRY RETURN Date.ToTime(d) < 1.0d12 EXCEPT Date.Error => RETURN FALSE END;
  END Exists;

PROCEDURE Overflow (s: LONGREAL): BOOLEAN =
  BEGIN
    TRY EVAL Tick.FromSeconds(s); RETURN FALSE EXCEPT Tick.Overflow => RETURN TRUE END;
  END Overflow;

PROCEDURE Overflows () =
  <*FATAL Tick.Overflow*>
  BEGIN
    Expect.True("ticks of a second", FLOAT(Tick.FromSeconds(1.0d0), LONGREAL) = Tick.PerSecond());
    Expect.True("there and back", ABS(Tick.ToSeconds(Tick.FromSeconds(1.5d10)) - 1.5d10) < 1.0d-3);
    Expect.True("too many or too few", Overflow(1.0d40) AND Overflow(-1.0d0) AND NOT Overflow(0.0d0));
  END Overflows;

VAR d: Date.T; a, b: Tick.T; local := Date.FromTime(1.0d9);
BEGIN
  Expect.Text("the beginning", FmtTime.Long(0.0d0, Date.UTC), "Thu Jan  1 00:00:00 UTC 1970");
  Expect.Text("a thousand million", FmtTime.Long(1.0d9, Date.UTC), "Sun Sep  9 01:46:40 UTC 2001");
  Expect.Text("short", FmtTime.Short(1.0d9, Date.UTC), "Sep  9 01:46");
  Expect.Text("a leap day", FmtTime.Long(951782400.0d0, Date.UTC), "Tue Feb 29 00:00:00 UTC 2000");
  Expect.Text("before 1970", FmtTime.Long(-1.0d0, Date.UTC), "Wed Dec 31 23:59:59 UTC 1969");
  Expect.Text("fractions are dropped", FmtTime.Long(1.9d0, Date.UTC), "Thu Jan  1 00:00:01 UTC 1970");
  FOR i := -300 TO 1000 DO
    IF NOT Back(FLOAT(i, Time.T) * 12345678.0d0) THEN Expect.Int("there and back", i, 0) END;
  END;
  Expect.True("a leap year", Exists(2000, Date.Month.Feb, 29));
  Expect.False("no leap year", Exists(1900, Date.Month.Feb, 29));
  Expect.False("no such day", Exists(2001, Date.Month.Apr, 31));
  d := Date.FromTime(0.0d0, Date.UTC);
  d.offset := 3600;
  TRY
    Expect.True("offset is towards the west", Date.ToTime(d) = 3600.0d0);
    Expect.True("local time", Date.ToTime(local) = 1.0d9);
  EXCEPT
    Date.Error => Expect.True("a date", FALSE);
  END;
  Expect.False("the zone has a name", Text.Empty(local.zone));

  Expect.True("now", Time.Now() > 1.7d9);
  a := Tick.Now();
  Thread.Pause(0.02d0);
  b := Tick.Now();
  Expect.True("ticks", Tick.ToSeconds(Word.Minus(b, a)) >= 0.02d0);
  Overflows();
  Expect.True("a second", Tick.ToSeconds(ROUND(Tick.PerSecond())) = 1.0d0);
  Expect.Done();
END TimeTest.
