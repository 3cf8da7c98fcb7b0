MODULE Ordinals EXPORTS Main;
(* 2.2.1 ordinal types: enumerations, subranges, their bounds, positions and conversions. *)
IMPORT Check, Word;
TYPE
  Day = {Mon, Tue, Wed, Thu, Fri, Sat, Sun};
  Work = [Day.Mon .. Day.Fri];
  Digit = [0 .. 9];
  Minus = [-5 .. -2];
  Letter = ['a' .. 'z'];
  Whole = [FIRST(INTEGER) .. LAST(INTEGER)];
  One = [7 .. 7];
  Single = {Only};
VAR
  d: Day; w: Work; digit: Digit; m: Minus; c: Letter; whole: Whole; one: One; single: Single; card: CARDINAL; b: BOOLEAN;
  n: INTEGER; l: LONGINT; lc: LONGCARD; wide: WIDECHAR;
BEGIN
  (* the first element of an enumeration has position 0 *)
  Check.Int("ord mon", ORD(Day.Mon), 0); Check.Int("ord sun", ORD(Day.Sun), 6);
  Check.That("val", VAL(3, Day) = Day.Thu);
  Check.That("first day", FIRST(Day) = Day.Mon); Check.That("last day", LAST(Day) = Day.Sun);
  Check.That("last work", LAST(Work) = Day.Fri); Check.Int("number work", NUMBER(Work), 5);
  Check.Int("number day", NUMBER(Day), 7); Check.Int("number single", NUMBER(Single), 1);
  Check.Int("number digit", NUMBER(Digit), 10); Check.Int("number minus", NUMBER(Minus), 4);
  Check.Int("number one", NUMBER(One), 1);
  Check.Int("number boolean", NUMBER(BOOLEAN), 2);
  Check.Int("ord true", ORD(TRUE), 1); Check.Int("ord false", ORD(FALSE), 0);
  Check.That("false before true", FALSE < TRUE);
  Check.Int("number char", NUMBER(CHAR), 256); Check.Int("last char", ORD(LAST(CHAR)), 255);
  Check.Int("ord a", ORD('A'), 65); Check.That("val char", VAL(122, CHAR) = 'z');
  Check.Int("first integer", FIRST(INTEGER), -16_7FFFFFFFFFFFFFFF - 1);
  Check.Int("last integer", LAST(INTEGER), 9223372036854775807);
  Check.Int("first cardinal", FIRST(CARDINAL), 0); Check.Int("last cardinal", LAST(CARDINAL), LAST(INTEGER));
  Check.Long("first longint", FIRST(LONGINT), -9223372036854775807L - 1L);
  Check.Long("last longcard", LAST(LONGCARD), LAST(LONGINT)); Check.Long("first longcard", FIRST(LONGCARD), 0L);
  (* an operand of a subrange has its base's operations; a subrange contains values of the base *)
  digit := 9; n := digit + 1; Check.Int("base arithmetic", n, 10);
  d := Day.Tue; w := d; Check.That("subrange assign", w = Day.Tue);
  INC(w); Check.That("inc enum", w = Day.Wed); INC(w, 2); Check.That("inc by", w = Day.Fri); DEC(w, 4); Check.That("dec by", w = Day.Mon);
  m := -2; DEC(m); Check.Int("dec negative", m, -3); Check.Int("ord of negative", ORD(m), -3);
  Check.Int("val of negative", VAL(-4, Minus), -4);
  c := 'q'; Check.That("letter", c = 'q'); INC(c); Check.That("next letter", c = 'r');
  whole := LAST(INTEGER); Check.Int("whole", whole, LAST(INTEGER));
  one := 7; Check.Int("one", one, 7); single := Single.Only; Check.Int("single", ORD(single), 0);
  card := 5; n := -card; Check.Int("negated cardinal", n, -5);
  b := d = Day.Tue; Check.That("boolean variable", b); b := NOT b; Check.That("not", NOT b);
  (* ORD is the identity on INTEGER subranges; VAL is its inverse *)
  FOR i := FIRST(Day) TO LAST(Day) DO Check.That("inverse", VAL(ORD(i), Day) = i) END;
  FOR i := FIRST(Minus) TO LAST(Minus) DO Check.Int("identity", ORD(i), i) END;
  (* LONGINT is a type of its own: operations on it stay in it *)
  l := 5L; l := l * 4000000000L; Check.Long("longint", l, 20000000000L); lc := 3L; INC(lc, 4L); Check.Long("longcard", lc, 7L);
  Check.Int("longint to integer", ORD(l DIV 4000000000L), 5); Check.Long("integer to longint", VAL(17, LONGINT), 17L);
  wide := W'\x0416'; Check.Int("widechar", ORD(wide), 16_416); Check.That("widechar order", W'a' < wide);
  Check.That("char is below widechar", VAL(ORD('a'), WIDECHAR) = W'a');
  (* literals in other bases, characters by escape *)
  Check.Int("hex", 16_FF, 255); Check.Int("binary", 2_1010, 10); Check.Int("base 36 of 7", 7_66, 48); Check.Int("hex minus one", 16_FFFFFFFFFFFFFFFF, -1);
  Check.Int("octal escape", ORD('\101'), 65); Check.Int("newline", ORD('\n'), 10); Check.Int("tab", ORD('\t'), 9);
  Check.Int("return", ORD('\r'), 13); Check.Int("feed", ORD('\f'), 12); Check.Int("backslash", ORD('\\'), 92);
  Check.Int("quote", ORD('\''), 39); Check.Int("double quote", ORD('\"'), 34); Check.Int("octal 377", ORD('\377'), 255);
  (* Word.T is INTEGER: the difference is in the operations *)
  Check.Int("word plus", Word.Plus(LAST(INTEGER), 1), FIRST(INTEGER)); Check.That("word lt", Word.LT(1, -1));
  Check.Done();
END Ordinals.
