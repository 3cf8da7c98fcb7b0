(* SPDX-License-Identifier: MIT *)
MODULE Profiler;

IMPORT Dispatcher, Fmt, IO;

TYPE Count = REF RECORD name: TEXT; calls, sum := 0; next: Count END;

VAR counts: Count := NIL;

(* Fits every event. *)
PROCEDURE Note (closure: REFANY; <*UNUSED*> event: TEXT; READONLY arguments: ARRAY OF INTEGER) =
  VAR count: Count := closure;
  BEGIN
    INC(count.calls);
    FOR i := 0 TO LAST(arguments) DO INC(count.sum, arguments[i]) END;
  END Note;

PROCEDURE Watch (READONLY procedures: ARRAY OF PROCANY) =
  BEGIN
    FOR i := LAST(procedures) TO 0 BY -1 DO
      counts := NEW(Count, name := Dispatcher.GetName(procedures[i]), next := counts);
      TRY
        EVAL Dispatcher.InstallHandler(procedures[i], NIL, Dispatcher.CreateLinear(Note, counts));
      EXCEPT
        Dispatcher.Error => IO.Put(Dispatcher.Problem() & "\n");
      END;
    END;
  END Watch;

PROCEDURE Report () =
  VAR c := counts;
  BEGIN
    WHILE c # NIL DO
      IO.Put(Fmt.Pad(c.name, 16, align := Fmt.Align.Left) & Fmt.Pad(Fmt.Int(c.calls), 4) & Fmt.Pad(Fmt.Int(c.sum), 6) & "\n");
      c := c.next;
    END;
  END Report;

BEGIN
END Profiler.
