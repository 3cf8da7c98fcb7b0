INTERFACE Bell;
PROCEDURE Ring (): INTEGER;
(* 0, or what the last handler gives. *)
END Bell.
