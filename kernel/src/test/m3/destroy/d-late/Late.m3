MODULE Late;
(* Comes after the service was destroyed, and does not expect that. *)
IMPORT Client;
BEGIN
  EVAL Client.Use();
END Late.
