MODULE Operators EXPORTS Main;
VAR n := 3; x := 1.5; t := "a"; b := TRUE;
BEGIN
  t := t + "b";
  n := n / 2;
  x := x * n;
  b := t < "b";
  b := NOT n;
  t := t & n;
  b := n = t;
END Operators.
