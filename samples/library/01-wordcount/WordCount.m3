(* SPDX-License-Identifier: MIT *)
MODULE WordCount EXPORTS Main;

(* Counts the words of what it reads, or of a text of its own when that is empty: the ten that are most frequent. *)

IMPORT ASCII, Fmt, IO, Lex, Rd, Stdio, Text, TextIntTbl, TextRd, TextSeq, Thread;

<*FATAL Rd.Failure, Thread.Alerted*>

CONST
  Letters = SET OF CHAR{'a' .. 'z', 'A' .. 'Z', '\''};
  Others  = SET OF CHAR{'\000' .. '\377'} - Letters;
  Own =
    "It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness, it was the "
    & "epoch of belief, it was the epoch of incredulity, it was the season of Light, it was the season of Darkness, it was the "
    & "spring of hope, it was the winter of despair.";

PROCEDURE InSmallLetters (word: TEXT): TEXT =
  VAR chars := NEW(REF ARRAY OF CHAR, Text.Length(word));
  BEGIN
    Text.SetChars(chars^, word);
    FOR i := 0 TO LAST(chars^) DO chars[i] := ASCII.Lower[chars[i]] END;
    RETURN Text.FromChars(chars^);
  END InSmallLetters;

PROCEDURE Count (rd: Rd.T; counts: TextIntTbl.T; order: TextSeq.T): CARDINAL =
  VAR n: CARDINAL := 0; word: TEXT; count: INTEGER;
  BEGIN
    LOOP
      Lex.Skip(rd, Others);
      word := InSmallLetters(Lex.Scan(rd, Letters));
      IF Text.Empty(word) THEN RETURN n END;
      INC(n);
      count := 0;
      IF NOT counts.get(word, count) THEN order.addhi(word) END;
      EVAL counts.put(word, count + 1);
    END;
  END Count;

(* The word with the greatest count, of several the one that came first; it is taken out of counts. *)
PROCEDURE Greatest (counts: TextIntTbl.T; order: TextSeq.T; VAR count: INTEGER): TEXT =
  VAR best: TEXT := NIL; n: INTEGER;
  BEGIN
    count := 0;
    FOR i := 0 TO order.size() - 1 DO
      IF counts.get(order.get(i), n) AND n > count THEN
        best := order.get(i);
        count := n;
      END;
    END;
    EVAL counts.delete(best, n);
    RETURN best;
  END Greatest;

VAR
  rd: Rd.T := Stdio.stdin;
  counts := NEW(TextIntTbl.Default).init();
  order := NEW(TextSeq.T).init();
  words: CARDINAL;
  count: INTEGER;
BEGIN
  IF Rd.EOF(rd) THEN rd := TextRd.New(Own) END;
  words := Count(rd, counts, order);
  IO.Put(Fmt.F("%s words, %s different\n", Fmt.Int(words), Fmt.Int(counts.size())));
  FOR i := 1 TO MIN(10, counts.size()) DO
    WITH word = Greatest(counts, order, count) DO
      IO.Put(Fmt.F("%-12s%4s\n", word, Fmt.Int(count)));
    END;
  END;
END WordCount.
