(* SPDX-License-Identifier: MIT *)
MODULE Burglar EXPORTS Main;

(* No member: may neither listen nor silence the alarm. *)

IMPORT Alarm, Dispatcher, IO;

PROCEDURE Hear (<*UNUSED*> level: INTEGER) =
  BEGIN
    IO.Put("the burglar flees\n");
  END Hear;

BEGIN
  TRY
    EVAL Dispatcher.InstallHandler(Alarm.Ring, NIL, Hear, key := Alarm.Join("burglar"));
  EXCEPT
    Dispatcher.Error => IO.Put(Dispatcher.Problem() & "\n");
  END;
  TRY
    Dispatcher.Uninstall(Dispatcher.GetOriginalHandler(Alarm.Ring));
  EXCEPT
    Dispatcher.Error => IO.Put(Dispatcher.Problem() & "\n");
  END;
END Burglar.
