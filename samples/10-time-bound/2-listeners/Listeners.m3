(* SPDX-License-Identifier: MIT *)
MODULE Listeners EXPORTS Main;

(* One listener never ends for some movements; the one after it, and who moves the mouse, are none the worse for it. *)

IMPORT Dispatcher, Fmt, IO, Mouse;

VAR begun, ended, distance := 0;

EPHEMERAL PROCEDURE Stuck (x, <*UNUSED*> y: INTEGER) =
  BEGIN
    INC(begun);
    WHILE x > 8 DO END;
    INC(ended);
  END Stuck;

EPHEMERAL PROCEDURE Measure (x, y: INTEGER) =
  BEGIN
    INC(distance, ABS(x) + ABS(y));
  END Measure;

<*FATAL Dispatcher.Error*>
BEGIN
  EVAL Dispatcher.InstallHandler(Mouse.Moved, NIL, Stuck);
  EVAL Dispatcher.InstallHandler(Mouse.Moved, NIL, Measure);
  FOR x := 1 TO 10 DO Mouse.Moved(x, 1) END;
  IO.Put("began " & Fmt.Int(begun) & " times, ended " & Fmt.Int(ended) & " times\n");
  IO.Put("the next one measured " & Fmt.Int(distance) & "\n");
END Listeners.
