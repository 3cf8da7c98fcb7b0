MODULE Below;
IMPORT TwiceText;
PROCEDURE Twice(): TEXT = VAR pair := TwiceText.Of(Name); BEGIN RETURN pair[0] & pair[1] END Twice;
BEGIN END Below.
