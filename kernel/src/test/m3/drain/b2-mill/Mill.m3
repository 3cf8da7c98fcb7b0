MODULE Mill;
VAR stones := 0;
PROCEDURE Grind (step: Step): INTEGER =
  BEGIN
    FOR i := 1 TO 2000 DO INC(stones) END;
    IF step # NIL THEN step() END;
    FOR i := 1 TO 2000 DO INC(stones) END;
    RETURN 2;
  END Grind;
BEGIN END Mill.
