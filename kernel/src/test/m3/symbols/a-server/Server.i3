INTERFACE Server;
TYPE T <: Public; Public = OBJECT n: INTEGER END;
PROCEDURE Answer (): INTEGER;
PROCEDURE New (): T;
END Server.
