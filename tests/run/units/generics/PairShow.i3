INTERFACE PairShow;
IMPORT NumberWord;
TYPE T = NumberWord.T;
CONST Name = "(" & NumberWord.Name & ")";
PROCEDURE Show(t: T): TEXT;
END PairShow.
