MODULE Division EXPORTS Main;
VAR n := 0;
BEGIN n := 1 DIV n;
END Division.
