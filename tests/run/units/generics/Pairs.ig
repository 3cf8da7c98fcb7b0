GENERIC INTERFACE Pairs(Left, Right);
(* Left and Right: T, Name, and Left.Show, Right.Show. *)
TYPE T = RECORD left: Left.T; right: Right.T END;
CONST Name = Left.Name & "-" & Right.Name;
EXCEPTION Bad(T);
VAR made: CARDINAL;
PROCEDURE Make(l: Left.T; r: Right.T): T;
PROCEDURE Show(READONLY t: T): TEXT;
PROCEDURE Refuse(READONLY t: T) RAISES {Bad};
END Pairs.
