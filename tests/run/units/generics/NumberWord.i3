INTERFACE NumberWord = Pairs(Number, Word2) END NumberWord.
