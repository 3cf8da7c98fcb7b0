INTERFACE WordNumber = Pairs(Word2, Number) END WordNumber.
