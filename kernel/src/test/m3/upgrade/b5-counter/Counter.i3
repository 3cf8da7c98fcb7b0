INTERFACE Counter;
TYPE T <: REFANY;
VAR total := 0;
PROCEDURE New (): T;
PROCEDURE Next (t: T): INTEGER;
PROCEDURE Version (): INTEGER;
PROCEDURE Stay (seconds: LONGREAL);
END Counter.
