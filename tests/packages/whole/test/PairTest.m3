MODULE PairTest EXPORTS Main;
IMPORT IO, Pair, TextPairTbl;
VAR t := NEW(TextPairTbl.Default).init(); p: Pair.T;
BEGIN
  EVAL t.put("x", Pair.T{1, 2});
  IF t.get("x", p) AND p.b = 2 THEN IO.Put("found\n") ELSE IO.Put("lost\n") END;
END PairTest.
