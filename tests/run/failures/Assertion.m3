MODULE Assertion EXPORTS Main;
VAR n := 1;
BEGIN <*ASSERT n = 2*>
END Assertion.
