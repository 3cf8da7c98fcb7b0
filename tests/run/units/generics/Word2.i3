INTERFACE Word2;
TYPE T = TEXT;
CONST Name = "word";
PROCEDURE Show(t: T): TEXT;
END Word2.
