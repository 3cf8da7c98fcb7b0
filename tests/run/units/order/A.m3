MODULE A;
IMPORT B, Log;
VAR seen := B.ready;
PROCEDURE Name(): TEXT = BEGIN IF seen THEN RETURN "A+" ELSE RETURN "A-" END END Name;
BEGIN Log.Add('a'); ready := TRUE
END A.
