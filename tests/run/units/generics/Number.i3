INTERFACE Number;
TYPE T = INTEGER;
CONST Name = "number";
PROCEDURE Show(t: T): TEXT;
END Number.
