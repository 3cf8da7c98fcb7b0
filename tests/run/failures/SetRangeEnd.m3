MODULE SetRangeEnd EXPORTS Main;
TYPE S = SET OF CHAR;
VAR n := 256; s: S;
BEGIN s := S{VAL(n - 200, CHAR) .. VAL(n, CHAR)};
END SetRangeEnd.
