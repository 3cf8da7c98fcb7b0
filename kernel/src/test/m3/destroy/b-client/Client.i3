INTERFACE Client;
PROCEDURE Use (): INTEGER;
PROCEDURE Made (): INTEGER;
PROCEDURE Spin ();
(* Calls the service in three rounds, and between after each. *)
PROCEDURE Insist (between: PROCEDURE (round: INTEGER));
END Client.
