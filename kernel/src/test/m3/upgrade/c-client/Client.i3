INTERFACE Client;
PROCEDURE Call (): INTEGER;
(* Counts once more with a counter kept here; gets a new one when it was revoked. *)
PROCEDURE Refused (): INTEGER;
END Client.
