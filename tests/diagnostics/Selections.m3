MODULE Selections EXPORTS Main;
TYPE Colour = {Red, Green, Blue, White};
VAR n := 0; c := Colour.Red; r: REFANY;
BEGIN
  CASE n OF 1 .. 5 => | 3, 9 => ELSE END;
  CASE c OF Colour.Red => n := 1 END;
  TYPECASE r OF ROOT => | MUTEX => | INTEGER => ELSE END;
  CASE "x" OF "x" => ELSE END;
END Selections.
