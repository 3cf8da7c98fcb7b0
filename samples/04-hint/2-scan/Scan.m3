(* SPDX-License-Identifier: MIT *)
MODULE Scan EXPORTS Main;

(* Reads one page more than fit, round and round: the worst case of giving up the oldest. It knows that the
   page it has just read is the one it will need last, and volunteers it. *)

IMPORT Dispatcher, Fmt, IO, Pager;

CONST Rounds = 6;

VAR latest: Pager.Page := Pager.None;

PROCEDURE Volunteer (<*UNUSED*> candidate: Pager.Page): Pager.Page =
  BEGIN
    RETURN latest;
  END Volunteer;

PROCEDURE Measure (how: TEXT) =
  BEGIN
    EVAL Pager.Faults();
    FOR round := 1 TO Rounds DO
      FOR page := 0 TO Pager.Frames DO
        Pager.Touch(page);
        latest := page;
      END;
    END;
    IO.Put(how & ": " & Fmt.Int(Pager.Faults()) & " faults of " & Fmt.Int(Rounds * (Pager.Frames + 1)) & "\n");
  END Measure;

<*FATAL Dispatcher.Error*>
BEGIN
  Measure("the oldest goes");
  EVAL Dispatcher.InstallHandler(Pager.Reclaim, NIL, Volunteer);
  Measure("the latest goes");
END Scan.
