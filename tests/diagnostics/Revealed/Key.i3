INTERFACE Key;
TYPE T <: Public;
     Public = OBJECT METHODS open(): BOOLEAN END;
PROCEDURE New(): T;
END Key.
