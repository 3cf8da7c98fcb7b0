MODULE C;
IMPORT A, Log;
VAR seen := A.ready;
PROCEDURE Name(): TEXT = BEGIN IF seen THEN RETURN "C+" ELSE RETURN "C-" END END Name;
BEGIN Log.Add('c'); ready := TRUE
END C.
