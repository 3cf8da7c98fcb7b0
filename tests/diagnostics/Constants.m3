MODULE Constants EXPORTS Main;
VAR n := 3;
CONST
  Size = n;
  Most = LAST(INTEGER) + 1;
  None = 1 DIV 0;
  First = Second + 1;
  Second = First - 1;
  Month: [1 .. 12] = 13;
TYPE Row = ARRAY [1 .. n] OF CHAR;
BEGIN
END Constants.
