MODULE Literals EXPORTS Main;
VAR
  a := 8_789; b := 9223372036854775808; c := 'ab'; d := "a\qb"; e := 1.0e99;
  f := "never closed;
BEGIN
  EVAL a; EVAL b; EVAL c; EVAL d; EVAL e; (* never (* closed *)
END Literals.
