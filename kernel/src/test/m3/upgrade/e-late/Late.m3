MODULE Late;
(* Uses a value of an older version, and does not expect that. *)
IMPORT Counter, Driver;
BEGIN EVAL Counter.Next(Driver.old) END Late.
