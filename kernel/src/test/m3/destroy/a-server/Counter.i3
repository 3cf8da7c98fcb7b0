INTERFACE Counter;
TYPE T <: REFANY;
VAR made := 0; kept: REFANY;
PROCEDURE New (): T;
PROCEDURE Next (t: T): INTEGER;
PROCEDURE Spin ();
(* Never returns. *)
PROCEDURE Twice (n: INTEGER): INTEGER;
END Counter.
