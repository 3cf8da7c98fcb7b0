MODULE Exceptions EXPORTS Main;
EXCEPTION Failure(TEXT); End;
VAR n := 0;
BEGIN
  TRY
    RAISE Failure;
    RAISE End("why");
    RAISE n;
  EXCEPT
  | End => n := 1
  | Failure, End => n := 2
  END;
  TRY RAISE End EXCEPT End (why) => EVAL why END;
END Exceptions.
