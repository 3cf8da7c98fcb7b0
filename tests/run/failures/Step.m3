MODULE Step EXPORTS Main;
TYPE Colour = {Red, Green, Blue};
VAR c := Colour.Green;
BEGIN INC(c); INC(c);
END Step.
