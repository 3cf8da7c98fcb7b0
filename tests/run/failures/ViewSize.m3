MODULE ViewSize EXPORTS Main;
TYPE Byte = BITS 8 FOR [0 .. 255]; Header = RECORD a, b: BITS 16 FOR [0 .. 65535] END;
PROCEDURE Second(READONLY x: ARRAY OF Byte): INTEGER = BEGIN WITH h = VIEW(x, Header) DO RETURN h.b END END Second;
VAR b: ARRAY [0 .. 2] OF Byte;
BEGIN EVAL Second(b);
END ViewSize.
