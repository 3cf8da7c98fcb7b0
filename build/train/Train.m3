MODULE Train EXPORTS Main;
(* What the AOT cache of the launcher m3 learns from: a start, a call, a loop that gets compiled. *)
IMPORT IO;

PROCEDURE Sum(last: INTEGER): INTEGER =
  VAR total := 0;
  BEGIN
    FOR i := 1 TO last DO total := (total + i) MOD 1000003 END;
    RETURN total
  END Sum;

BEGIN
  FOR round := 1 TO 20 DO EVAL Sum(1000000) END;
  IO.Put("trained\n")
END Train.
