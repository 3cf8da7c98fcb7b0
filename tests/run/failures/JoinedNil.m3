MODULE JoinedNil EXPORTS Main; IMPORT IO;
VAR none: TEXT := NIL;
PROCEDURE Said (t: TEXT): TEXT = BEGIN IO.Put(t & "\n"); RETURN t END Said;
BEGIN
  IO.Put(Said("a") & Said("b") & none & Said("c"));
END JoinedNil.
