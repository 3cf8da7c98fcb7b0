INTERFACE Counter;
TYPE T <: REFANY;
VAR total := 0;
PROCEDURE New (): T;
PROCEDURE Next (t: T): INTEGER;
PROCEDURE Version (): INTEGER;
END Counter.
