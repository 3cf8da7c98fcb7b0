MODULE View EXPORTS Main;
TYPE Header = RECORD up: BITS 8 FOR BOOLEAN; length: BITS 16 FOR [0 .. 65535] END;
VAR packet: ARRAY [0 .. 3] OF CHAR; n: INTEGER;
BEGIN
  EVAL VIEW(packet, Header).up;
  EVAL VIEW(packet, INTEGER);
  EVAL VIEW(n, CHAR);
  EVAL VIEW(packet, REFANY);
END View.
