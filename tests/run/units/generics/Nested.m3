MODULE Nested = Pairs(PairShow, Number) END Nested.
