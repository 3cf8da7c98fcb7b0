(* SPDX-License-Identifier: MIT *)
MODULE Workloads EXPORTS Main;

(* What LibraryBench measures, each beside a twin in Java: texts, streams, tables. Each procedure gives a number that its twin must
   give too. *)

IMPORT FileRd, Fmt, IntIntTbl, IntSeq, OSError, Rd, Scan, SortedIntIntTbl, Text, TextIntTbl, TextRd, TextWr, Thread, Word, Wr;

<*FATAL Rd.Failure, Wr.Failure, Thread.Alerted, OSError.E*>

CONST
  Size   = 10000000;  (* characters of a text, of a stream *)
  Line   = "The quick brown fox jumps over the lazy dog.\n";
  Keys   = 200000;
  Spread = 16_9E3779B97F4A7C1;

VAR
  letters := Repeated(Line, Size);
  words   : REF ARRAY OF TEXT;

PROCEDURE Repeated (t: TEXT; size: CARDINAL): TEXT =
  VAR whole := "";
  BEGIN
    WHILE Text.Length(whole) < size DO whole := whole & t END;
    RETURN whole;
  END Repeated;

(* ---- texts ---- *)

PROCEDURE Concatenate (): INTEGER =
  VAR t := "";
  BEGIN
    FOR i := 1 TO Size DIV 10 DO t := t & "0123456789" END;
    RETURN Text.Length(t) + ORD(Text.GetChar(t, Size - 3));
  END Concatenate;

(* As Concatenate, but looks at the text so far now and then. *)
PROCEDURE Append (): INTEGER =
  VAR t := ""; sum := 0;
  BEGIN
    FOR i := 1 TO Size DIV 10 DO
      t := t & "0123456789";
      IF i MOD 10 = 0 THEN INC(sum, ORD(Text.GetChar(t, Text.Length(t) - 1 - i MOD 7))) END;
    END;
    RETURN sum;
  END Append;

PROCEDURE Substrings (): INTEGER =
  VAR sum := 0;
  BEGIN
    FOR i := 0 TO Size - 1000 BY 10 DO INC(sum, ORD(Text.GetChar(Text.Sub(letters, i, 1000), i MOD 1000))) END;
    RETURN sum;
  END Substrings;

PROCEDURE Characters (): INTEGER =
  VAR sum := 0;
  BEGIN
    FOR i := 0 TO Size - 1 DO sum := Word.Plus(Word.Times(sum, 31), ORD(Text.GetChar(letters, i))) END;
    RETURN sum;
  END Characters;

(* ---- streams ---- *)

PROCEDURE GetChars (): INTEGER =
  VAR rd := TextRd.New(letters); sum := 0;
  BEGIN
    TRY
      LOOP INC(sum, ORD(Rd.GetChar(rd))) END;
    EXCEPT
      Rd.EndOfFile => RETURN sum;
    END;
  END GetChars;

PROCEDURE PutChars (): INTEGER =
  VAR wr := TextWr.New();
  BEGIN
    FOR i := 0 TO Size - 1 DO Wr.PutChar(wr, VAL(i MOD 128, CHAR)) END;
    RETURN Text.Length(TextWr.ToText(wr));
  END PutChars;

PROCEDURE GetLines (): INTEGER =
  BEGIN
    RETURN LinesOf(TextRd.New(letters));
  END GetLines;

PROCEDURE LinesOf (rd: Rd.T): INTEGER =
  VAR sum := 0;
  BEGIN
    TRY
      LOOP INC(sum, Text.Length(Rd.GetLine(rd)) + 1) END;
    EXCEPT
      Rd.EndOfFile => RETURN sum;
    END;
  END LinesOf;

PROCEDURE PutLines (): INTEGER =
  VAR wr := TextWr.New();
  BEGIN
    FOR i := 1 TO Size DIV Text.Length(Line) DO Wr.PutText(wr, Line) END;
    RETURN Text.Length(TextWr.ToText(wr));
  END PutLines;

PROCEDURE FileLines (path: TEXT): INTEGER =
  VAR rd := FileRd.Open(path);
  BEGIN
    TRY RETURN LinesOf(rd) FINALLY Rd.Close(rd) END;
  END FileLines;

(* ---- tables ---- *)

PROCEDURE IntTable (): INTEGER =
  VAR t := NEW(IntIntTbl.Default).init(); sum, v := 0;
  BEGIN
    FOR i := 1 TO Keys DO EVAL t.put(Word.Times(i, Spread), i) END;
    FOR round := 1 TO 5 DO
      FOR i := 1 TO Keys DO
        IF t.get(Word.Times(i, Spread), v) THEN INC(sum, v) END;
        IF t.get(i, v) THEN INC(sum) END;
      END;
    END;
    FOR i := 1 TO Keys BY 2 DO IF t.delete(Word.Times(i, Spread), v) THEN INC(sum, v) END END;
    RETURN sum + t.size();
  END IntTable;

PROCEDURE TextTable (): INTEGER =
  VAR t := NEW(TextIntTbl.Default).init(); sum, v := 0;
  BEGIN
    FOR i := 0 TO Keys - 1 DO EVAL t.put(words[i], i) END;
    FOR round := 1 TO 5 DO
      FOR i := 0 TO Keys - 1 DO
        IF t.get(words[i], v) THEN INC(sum, v) END;
      END;
    END;
    RETURN sum + t.size();
  END TextTable;

PROCEDURE CountWords (): INTEGER =
  VAR t := NEW(TextIntTbl.Default).init(); n: INTEGER;
  BEGIN
    FOR i := 0 TO 5 * Keys - 1 DO
      WITH word = words[i * 7 MOD 1000] DO
        n := 0;
        EVAL t.get(word, n);
        EVAL t.put(word, n + 1);
      END;
    END;
    RETURN t.size();
  END CountWords;

PROCEDURE Iterate (): INTEGER =
  VAR t := NEW(IntIntTbl.Default).init(Keys); sum, k, v := 0;
  BEGIN
    FOR i := 1 TO Keys DO EVAL t.put(i, i) END;
    FOR round := 1 TO 5 DO
      WITH all = t.iterate() DO
        WHILE all.next(k, v) DO INC(sum, k + v) END;
      END;
    END;
    RETURN sum;
  END Iterate;

PROCEDURE SortedTable (): INTEGER =
  VAR t := NEW(SortedIntIntTbl.Default).init(); sum, k, v := 0;
  BEGIN
    FOR i := 1 TO Keys DO EVAL t.put(Word.Times(i, Spread) MOD 1000003, i) END;
    FOR i := 1 TO Keys DO IF t.get(Word.Times(i, Spread) MOD 1000003, v) THEN INC(sum, v) END END;
    WITH all = t.iterateOrdered() DO
      WHILE all.next(k, v) DO sum := Word.Plus(Word.Times(sum, 31), k) END;
    END;
    RETURN sum;
  END SortedTable;

PROCEDURE Sequence (): INTEGER =
  VAR s := NEW(IntSeq.T).init(); sum := 0;
  BEGIN
    FOR i := 1 TO 1000000 DO s.addhi(i) END;
    FOR i := 0 TO s.size() - 1 DO INC(sum, s.get(i)) END;
    WHILE s.size() > 0 DO INC(sum, s.remlo()) END;
    RETURN sum;
  END Sequence;

(* ---- numbers ---- *)

PROCEDURE Numbers (): INTEGER =
  VAR sum := 0;
  BEGIN
    TRY
      FOR i := 1 TO 500000 DO INC(sum, Scan.Int(Fmt.Int(i * 1001))) END;
    EXCEPT
    ELSE RETURN -1;
    END;
    RETURN sum;
  END Numbers;

PROCEDURE Reals (): INTEGER =
  VAR sum := 0; x := 1.0d0;
  BEGIN
    TRY
      FOR i := 1 TO 100000 DO
        x := x * 1.0001d0 + 0.1d0;
        IF Scan.LongReal(Fmt.LongReal(x)) = x THEN INC(sum) END;
      END;
    EXCEPT
    ELSE RETURN -1;
    END;
    RETURN sum;
  END Reals;

BEGIN
  words := NEW(REF ARRAY OF TEXT, Keys);
  FOR i := 0 TO Keys - 1 DO words[i] := "key " & Fmt.Int(i * 7919) END;
END Workloads.
