GENERIC INTERFACE Map(Key, Value, Order);
IMPORT Text;
CONST Name = "Map";
TYPE T <: Public; Pair = RECORD k: Key.T; v: Value.T END; Visit = PROCEDURE (READONLY p: Pair): BOOLEAN RAISES {Stop};
Public = OBJECT METHODS put(READONLY k: Key.T; READONLY v: Value.T); get(READONLY k: Key.T; VAR v: Value.T): BOOLEAN; do(v: Visit) RAISES {Stop} END;
EXCEPTION Stop(Pair);
PROCEDURE New(n: CARDINAL := Size; t: TEXT := Name): T; CONST Size = BITSIZE(Order.Tag) DIV 8; VAR last: Text.T := NIL; 
END Map.
