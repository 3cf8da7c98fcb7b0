MODULE NotANumber EXPORTS Main;
VAR zero := 0.0;
BEGIN EVAL ROUND(zero / zero);
END NotANumber.
