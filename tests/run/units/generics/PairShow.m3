MODULE PairShow;
IMPORT NumberWord;
PROCEDURE Show(t: T): TEXT = BEGIN RETURN NumberWord.Show(t) END Show;
BEGIN
END PairShow.
