MODULE B;
IMPORT C, Log;
VAR seen := C.ready;
PROCEDURE Name(): TEXT = BEGIN IF seen THEN RETURN "B+" ELSE RETURN "B-" END END Name;
BEGIN Log.Add('b'); ready := TRUE
END B.
