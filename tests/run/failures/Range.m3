MODULE Range EXPORTS Main;
TYPE S = [1 .. 5]; VAR s: S; n := 9;
BEGIN s := n;
END Range.
