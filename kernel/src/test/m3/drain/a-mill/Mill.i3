INTERFACE Mill;
TYPE Step = PROCEDURE ();
(* Takes long; calls step, which may be NIL, in between. *)
PROCEDURE Grind (step: Step): INTEGER;
END Mill.
