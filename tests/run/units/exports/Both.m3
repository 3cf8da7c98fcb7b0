MODULE Both EXPORTS Front, Back;
(* One module for two interfaces. Names of what it exports are visible without their interface's. *)
REVEAL T = BRANDED REF INTEGER;
PROCEDURE Open(): T = VAR t := NEW(T); BEGIN t^ := Version; RETURN t END Open;
PROCEDURE Read(t: T): INTEGER = BEGIN INC(shared); RETURN t^ END Read;
PROCEDURE Write(t: T; n: INTEGER) = BEGIN t^ := n END Write;
BEGIN
END Both.
