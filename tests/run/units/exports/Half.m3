MODULE Half EXPORTS Back;
(* The rest of Back: two modules for one interface. *)
PROCEDURE Split(n: INTEGER): INTEGER = BEGIN INC(shared, 100); RETURN n DIV 2 END Split;
BEGIN
END Half.
