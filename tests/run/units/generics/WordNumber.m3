MODULE WordNumber = Pairs(Word2, Number) END WordNumber.
