MODULE Conversion EXPORTS Main;
VAR x := 1.0d19;
BEGIN EVAL TRUNC(x);
END Conversion.
