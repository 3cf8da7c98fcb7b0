MODULE Sets EXPORTS Main;
(* 2.2.6 sets, of any size, and 2.6.10 their operations. *)
IMPORT Check;
TYPE
  Colour = {Red, Green, Blue};
  Few = SET OF Colour;
  Digits = SET OF [0 .. 9];
  Chars = SET OF CHAR;
  Minus = SET OF [-100 .. 100];
  Full = SET OF [0 .. 63];
  Over = SET OF [0 .. 64];
  Bools = SET OF BOOLEAN;
VAR
  f, g: Few; d: Digits; c, k: Chars; m: Minus; full: Full; over: Over; n := 0; i := 3; j := 7; b: Bools; arr: ARRAY [0 .. 1] OF Chars; r: RECORD s: Chars; d := Digits{1} END;

PROCEDURE Count(s: Chars): CARDINAL =
  VAR n := 0;
  BEGIN FOR x := FIRST(CHAR) TO LAST(CHAR) DO IF x IN s THEN INC(n) END END; RETURN n END Count;
PROCEDURE Add(VAR s: Chars; x: CHAR) = BEGIN s := s + Chars{x} END Add;
PROCEDURE Grow(s: Minus): Minus = BEGIN s := s + Minus{-100}; RETURN s END Grow;

BEGIN
  f := Few{Colour.Red, Colour.Blue}; g := Few{Colour.Blue, Colour.Green};
  Check.That("in", Colour.Red IN f); Check.That("not in", NOT Colour.Green IN f);
  Check.That("union", f + g = Few{Colour.Red .. Colour.Blue}); Check.That("difference", f - g = Few{Colour.Red});
  Check.That("intersection", f * g = Few{Colour.Blue}); Check.That("symmetric", f / g = Few{Colour.Red, Colour.Green});
  Check.That("empty", f * Few{Colour.Green} = Few{}); Check.That("subset", Few{Colour.Red} <= f); Check.That("not subset", NOT g <= f);
  Check.That("proper", Few{Colour.Red} < f); Check.That("not proper", NOT f < f); Check.That("superset", f >= Few{}); Check.That("proper superset", f > Few{Colour.Blue}); Check.That("incomparable", NOT (f <= g OR f >= g));
  (* ranges, with variable ends, also empty *)
  d := Digits{i .. j}; FOR x := 0 TO 9 DO IF x IN d THEN INC(n, x) END END; Check.Int("range", n, 25);
  d := Digits{j .. i}; Check.That("empty range", d = Digits{}); d := Digits{0, i, j .. 9}; Check.That("mixed", d = Digits{0, 3, 7, 8, 9});
  (* a value outside the domain is never a member *)
  n := 10; Check.That("beyond", NOT n IN d); n := -1; Check.That("before", NOT n IN d); n := 64; Check.That("beyond word", NOT n IN Digits{0 .. 9}); n := FIRST(INTEGER); Check.That("least", NOT n IN m); n := LAST(INTEGER); Check.That("greatest", NOT n IN over);
  (* large sets *)
  c := Chars{'a' .. 'z'}; Check.Int("letters", Count(c), 26); k := Chars{'x' .. '\377'}; Check.Int("tail", Count(k), 136); Check.Int("large union", Count(c + k), 159); Check.Int("large intersection", Count(c * k), 3);
  Check.Int("large difference", Count(c - k), 23); Check.Int("large symmetric", Count(c / k), 156); Check.That("large subset", Chars{'b', 'c'} < c); Check.That("large not subset", NOT k <= c); Check.That("large equal", c = Chars{'a' .. 'm', 'n' .. 'z'}); Check.That("large superset", c >= Chars{});
  (* sets are values *)
  k := c; Add(k, '!'); Check.That("copy", NOT '!' IN c); Check.Int("var formal", Count(k), 27);
  arr[0] := c; arr[1] := arr[0]; Add(arr[1], '?'); Check.Int("array of sets", Count(arr[0]), 26); r.s := k; k := Chars{}; Check.Int("field", Count(r.s), 27); Check.That("default", r.d = Digits{1});
  m := Minus{-100, 0, 100}; Check.That("negative", -100 IN m AND 0 IN m AND NOT -99 IN m); m := Minus{-5 .. 5}; Check.That("value formal", Grow(m) = Minus{-100, -5 .. 5} AND NOT -100 IN m);
  full := Full{0, 63}; Check.That("64 bits", 63 IN full AND 0 IN full AND NOT 62 IN full); full := Full{0 .. 63} - full; Check.That("63", NOT 63 IN full AND 62 IN full); full := Full{i .. 63}; Check.That("to the top", 63 IN full AND NOT 2 IN full);
  over := Over{0 .. 64}; Check.That("65", 64 IN over AND 63 IN over); over := over - Over{64}; Check.That("64 gone", NOT 64 IN over); over := Over{i .. 64}; Check.That("range over words", 64 IN over AND 63 IN over AND NOT 2 IN over);
  b := Bools{TRUE}; Check.That("booleans", TRUE IN b AND NOT FALSE IN b);
  WITH s = arr[0] DO s := s * Chars{'a'} END; Check.Int("alias", Count(arr[0]), 1);
  Check.Done();
END Sets.
