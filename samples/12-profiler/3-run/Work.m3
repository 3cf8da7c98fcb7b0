(* SPDX-License-Identifier: MIT *)
MODULE Work EXPORTS Main;

IMPORT IO, Profiler, Shapes;

VAR n: CARDINAL := 12;

BEGIN
  Profiler.Watch(ARRAY [0 .. 4] OF PROCANY{Shapes.Square, Shapes.Sum, Shapes.Clear, Shapes.Nothing, IO.PutInt});
  FOR i := 1 TO 10 DO EVAL Shapes.Square(i) END;
  EVAL Shapes.Sum(ARRAY OF CARDINAL{1, 2, 3, 4});
  Shapes.Clear(n);
  Profiler.Report();
END Work.
