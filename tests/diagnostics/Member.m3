MODULE Member EXPORTS Main;
TYPE
  Size = RECORD width, height: INTEGER END;
  Colour = {Red, Green, Blue};
  Shape = OBJECT size: Size METHODS draw() END;
VAR s: Shape; c := Colour.Grene;
BEGIN
  s.size.widht := 3;
  s.drawn();
  EVAL c;
END Member.
