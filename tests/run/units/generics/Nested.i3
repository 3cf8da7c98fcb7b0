INTERFACE Nested = Pairs(PairShow, Number) END Nested.
