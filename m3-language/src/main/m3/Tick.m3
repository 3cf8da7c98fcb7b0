(* SPDX-License-Identifier: MIT *)
MODULE Tick;

IMPORT Word;

PROCEDURE PerSecond (): LONGREAL =
  BEGIN
    RETURN 1.0d9;
  END PerSecond;

PROCEDURE ToSeconds (t: T): LONGREAL =
  BEGIN
    IF t >= 0 THEN RETURN FLOAT(t, LONGREAL) / PerSecond() END;
    RETURN (2.0d0 * FLOAT(Word.RightShift(t, 1), LONGREAL)) / PerSecond();
  END ToSeconds;

PROCEDURE FromSeconds (s: LONGREAL): T RAISES {Overflow} =
  CONST Half = 9.223372036854775808d18;  (* 2^63 *)
  VAR ticks := s * PerSecond();
  BEGIN
    IF NOT (0.0d0 <= s AND ticks < 2.0d0 * Half) THEN RAISE Overflow END;
    IF ticks < Half THEN RETURN ROUND(ticks) END;
    RETURN Word.Plus(FIRST(INTEGER), ROUND(ticks - Half));
  END FromSeconds;

BEGIN
END Tick.
