(* SPDX-License-Identifier: MIT *)
MODULE Rounds;

IMPORT Fmt, FloatMode, IO, Lex, Params, Scan, Time;

<*FATAL Lex.Error, FloatMode.Trap*>

PROCEDURE Run (round: Round) =
  VAR
    seconds := Scan.LongReal(Params.Get(1));
    started := Scan.LongReal(Params.Get(2));
    first   := Time.Now();
    from    := first;
    till    : Time.T;
    rounds  := 0;
    result  : INTEGER;
  BEGIN
    REPEAT
      result := round();
      till := Time.Now();
      IO.Put(Micros(till - started) & " " & Micros(till - from) & " " & Fmt.Int(result) & "\n");
      INC(rounds);
      from := Time.Now();
    UNTIL rounds >= 3 AND from - first >= seconds;
  END Run;

PROCEDURE Micros (t: Time.T): TEXT =
  BEGIN
    RETURN Fmt.Int(ROUND(t * 1.0d6));
  END Micros;

BEGIN
END Rounds.
