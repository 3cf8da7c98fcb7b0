(* SPDX-License-Identifier: MIT *)
MODULE Date;

IMPORT Time;

REVEAL TimeZone = BRANDED "Date.TimeZone" REF RECORD local: BOOLEAN END;

CONST
  DaySeconds = 86400;
  CycleDays  = 146097;  (* days in 400 years *)
  EpochDay   = 719468;  (* days from 0000-03-01 to 1970-01-01 *)

PROCEDURE FromTime (t: Time.T; z: TimeZone := NIL): T =
  VAR d: T; seconds, days, ofCycle, year, ofYear, fromMarch: INTEGER;
  BEGIN
    d.zone := "UTC";
    IF z # UTC THEN d.offset := Behind(t, d.zone) END;
    seconds := FLOOR(t) - d.offset;
    days := seconds DIV DaySeconds;
    seconds := seconds MOD DaySeconds;
    d.hour := seconds DIV 3600;
    d.minute := seconds DIV 60 MOD 60;
    d.second := seconds MOD 60;
    d.weekDay := VAL((days + ORD(WeekDay.Thu)) MOD 7, WeekDay);

    (* Years that begin in March have their leap day last. *)
    INC(days, EpochDay);
    ofCycle := days MOD CycleDays;
    year := (ofCycle - ofCycle DIV 1460 + ofCycle DIV 36524 - ofCycle DIV 146096) DIV 365;
    ofYear := ofCycle - (365 * year + year DIV 4 - year DIV 100);
    fromMarch := (5 * ofYear + 2) DIV 153;
    d.day := ofYear - (153 * fromMarch + 2) DIV 5 + 1;
    d.month := VAL((fromMarch + 2) MOD 12, Month);
    d.year := year + days DIV CycleDays * 400 + ORD(d.month <= Month.Feb);
    RETURN d;
  END FromTime;

PROCEDURE ToTime (READONLY d: T): Time.T RAISES {Error} =
  VAR
    year := d.year - ORD(d.month <= Month.Feb);
    fromMarch := (ORD(d.month) + 10) MOD 12;
    ofYear := (153 * fromMarch + 2) DIV 5 + d.day - 1;
    days := 365 * year + year DIV 4 - year DIV 100 + year DIV 400 + ofYear - EpochDay;
  BEGIN
    IF d.day > DaysIn(d.month, d.year) THEN RAISE Error END;
    RETURN FLOAT(days * DaySeconds + d.hour * 3600 + d.minute * 60 + d.second + d.offset, Time.T);
  END ToTime;

PROCEDURE DaysIn (month: Month; year: CARDINAL): [28 .. 31] =
  BEGIN
    CASE month OF
    | Month.Apr, Month.Jun, Month.Sep, Month.Nov => RETURN 30;
    | Month.Feb => RETURN 28 + ORD(year MOD 4 = 0 AND (year MOD 100 # 0 OR year MOD 400 = 0));
    ELSE RETURN 31;
    END;
  END DaysIn;

BEGIN
  Local := NEW(TimeZone, local := TRUE);
  UTC := NEW(TimeZone, local := FALSE);
END Date.
