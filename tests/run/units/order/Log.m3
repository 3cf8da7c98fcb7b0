MODULE Log;
IMPORT Text;
VAR all := "";
PROCEDURE Add(mark: CHAR) = BEGIN all := all & Text.FromChar(mark) END Add;
PROCEDURE Get(): TEXT = BEGIN RETURN all END Get;
BEGIN
END Log.
