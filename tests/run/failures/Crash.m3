(* Process.Crash ends the program with what it is given. *)
MODULE Crash EXPORTS Main; IMPORT Process; BEGIN Process.Crash("no paper") END Crash.
