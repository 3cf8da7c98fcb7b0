INTERFACE Elem; IMPORT Brand; TYPE T = RECORD a: INTEGER; b: Brand.T END; CONST Zero = T{0, NIL}; PROCEDURE Compare(READONLY a, b: T): [-1 .. 1]; EXCEPTION Bad(T); END Elem.
