GENERIC INTERFACE Twice(Elem);
TYPE T = ARRAY [0 .. 1] OF Elem.T;
PROCEDURE Of(x: Elem.T): T;
END Twice.
