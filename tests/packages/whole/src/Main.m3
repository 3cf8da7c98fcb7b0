MODULE Main;
IMPORT Below, Fmt, Greeting, IO, IntTextTbl, IntTwice, Pair, PairList, PairSeq, SortedTextPairTbl;
VAR
  names := NEW(IntTextTbl.Default).init();
  pairs := NEW(SortedTextPairTbl.Default).init();
  seq   := NEW(PairSeq.T).init();
  name: TEXT; pair: Pair.T;
BEGIN
  EVAL names.put(1, "world");
  IF names.get(1, name) THEN IO.Put(Greeting.To(name) & "\n") END;
  EVAL pairs.put("z", Pair.T{1, 2}); EVAL pairs.put("a", Pair.T{3, 4});
  WITH all = pairs.iterateOrdered() DO
    WHILE all.next(name, pair) DO IO.Put(name & Fmt.Int(pair.a) & Fmt.Int(pair.b) & " "); seq.addhi(pair) END;
  END;
  IO.Put(Fmt.Int(seq.gethi().b + PairList.Length(PairList.List2(seq.getlo(), seq.gethi())) + IntTwice.Of(7)[1]) & "\n");
  IO.Put(Below.Twice() & "\n");
END Main.
