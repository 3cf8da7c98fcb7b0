MODULE Inferred EXPORTS Main;
(* A variable without a type has that of its initial value; ORD gives an INTEGER, whatever it is given (2.4.3, 2.6.13). *)
IMPORT IO, Fmt;
TYPE Day = {Mon, Tue};
VAR a := ORD(TRUE); b := ORD(Day.Mon); c := ORD('x');
BEGIN
  a := 7; b := -3; INC(c, 1000);
  IO.Put(Fmt.Int(a) & " " & Fmt.Int(b) & " " & Fmt.Int(c) & "\n");
END Inferred.
