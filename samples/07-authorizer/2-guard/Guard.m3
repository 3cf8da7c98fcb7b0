(* SPDX-License-Identifier: MIT *)
MODULE Guard EXPORTS Main;

(* A member, who asks to be first and to hear everything; the authorizer decides otherwise. *)

IMPORT Alarm, Dispatcher, Fmt, IO;

PROCEDURE Hear (level: INTEGER) =
  BEGIN
    IO.Put("the guard comes, for " & Fmt.Int(level) & "\n");
  END Hear;

<*FATAL Dispatcher.Error*>
BEGIN
  EVAL Dispatcher.InstallHandler(Alarm.Ring, NIL, Hear, options := Dispatcher.Options{Dispatcher.Opt.First}, key := Alarm.Join("guard"));
END Guard.
