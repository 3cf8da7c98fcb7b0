MODULE Types EXPORTS Main;
TYPE
  List = RECORD head: INTEGER; tail: List END;
  Digit = BITS 3 FOR [0 .. 9];
  Names = ARRAY TEXT OF INTEGER;
  Percent = [0.0 .. 1.0];
  Line = RECORD text: ARRAY OF CHAR END;
  Apple = BRANDED "Fruit" REF INTEGER;
  Pear = BRANDED "Fruit" REF INTEGER;
  Raw = UNTRACED REF TEXT;
  Colour = {Red, Green, Red};
VAR empty: [9 .. 0]; n: Text;
BEGIN
END Types.
