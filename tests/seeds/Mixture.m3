MODULE Mixture EXPORTS Main;
(* What it prints depends on who has a turn when, on time, and on random numbers. *)
IMPORT Fmt, IO, Random, Text, Thread, Time;
TYPE C = Thread.Closure OBJECT mark: CHAR OVERRIDES apply := Apply END;
VAR all: ARRAY [0 .. 3] OF Thread.T; mu := NEW(MUTEX); trace := ""; random := NEW(Random.Default).init();
PROCEDURE Work(n: INTEGER): INTEGER = VAR k := 0; BEGIN FOR i := 1 TO n DO k := (k * 31 + i) MOD 1009 END; RETURN k END Work;
PROCEDURE Apply(self: C): REFANY =
  BEGIN FOR i := 1 TO 8 DO EVAL Work(random.integer(1, 300)); LOCK mu DO trace := trace & Text.FromChar(self.mark) END END; RETURN NIL END Apply;
BEGIN
  FOR i := 0 TO 3 DO all[i] := Thread.Fork(NEW(C, mark := VAL(ORD('a') + i, CHAR))) END; FOR i := 0 TO 3 DO EVAL Thread.Join(all[i]) END;
  IO.Put(trace & " " & Fmt.LongReal(Time.Now()) & "\n");
END Mixture.
