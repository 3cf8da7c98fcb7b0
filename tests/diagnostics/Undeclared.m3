MODULE Undeclared EXPORTS Main;
IMPORT Text;
VAR counter := 0; names: ARRAY [1 .. 3] OF TEXT;
BEGIN
  conter := 1;
  nmaes[1] := "x";
  counter := Text.Lenght("abc");
  nothingLikeIt(counter);
END Undeclared.
