MODULE Assign EXPORTS Main;
VAR count: INTEGER; ratio: REAL; name: TEXT; letter: CHAR;
BEGIN
  count := "twelve";
  name := count;
  ratio := count;
  count := ratio;
  letter := "x";
END Assign.
