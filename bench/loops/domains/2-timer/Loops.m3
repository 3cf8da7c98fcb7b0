(* SPDX-License-Identifier: MIT *)
MODULE Loops EXPORTS Main;

(* Prints, for each round, the microseconds that three loops of 100 million turns take, and their results. *)

IMPORT Adder, Fmt, IO, Time;

CONST Turns = 100000000; Rounds = 12;

PROCEDURE Additions (start: INTEGER): INTEGER =
  VAR sum := start;
  BEGIN
    FOR i := 1 TO Turns DO sum := sum + i * sum END;
    RETURN sum;
  END Additions;

PROCEDURE Calls (start: INTEGER): INTEGER =
  VAR sum := start;
  BEGIN
    FOR i := 1 TO Turns DO sum := Adder.Add(sum, i) END;
    RETURN sum;
  END Calls;

PROCEDURE Counts (start: INTEGER): INTEGER =
  VAR sum := start;
  BEGIN
    FOR i := 1 TO Turns DO sum := Adder.Count(sum, i) END;
    RETURN sum;
  END Counts;

PROCEDURE Say (name: TEXT; from: Time.T; result: INTEGER) =
  BEGIN
    IO.Put(name & " " & Fmt.Int(ROUND((Time.Now() - from) * 1.0d6)) & " " & Fmt.Int(result) & "\n");
  END Say;

VAR from: Time.T;

BEGIN
  FOR round := 1 TO Rounds DO
    from := Time.Now();
    Say("additions", from, Additions(round));
    from := Time.Now();
    Say("calls", from, Calls(round));
    from := Time.Now();
    Say("counts", from, Counts(round));
  END;
END Loops.
