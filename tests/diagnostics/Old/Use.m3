MODULE Use EXPORTS Main;
IMPORT Clock;
BEGIN
  EVAL Clock.Ticks();
END Use.
