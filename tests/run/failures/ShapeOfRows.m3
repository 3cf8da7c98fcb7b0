MODULE ShapeOfRows EXPORTS Main;
TYPE M = REF ARRAY OF ARRAY OF INTEGER;
VAR a := NEW(M, 2, 3); b := NEW(M, 2, 4);
BEGIN a^ := b^;
END ShapeOfRows.
