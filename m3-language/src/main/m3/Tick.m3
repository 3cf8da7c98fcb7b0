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

BEGIN
END Tick.
