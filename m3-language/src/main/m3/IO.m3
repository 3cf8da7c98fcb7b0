(* SPDX-License-Identifier: MIT *)
MODULE IO;

IMPORT Fmt, HostUnit, IOFile, Rd, RealRep, Stdio, Text, Thread, Wr;

<*FATAL Thread.Alerted*>

PROCEDURE Writer (wr: Wr.T): Wr.T =
  BEGIN
    IF wr = NIL THEN RETURN Stdio.stdout END;
    RETURN wr;
  END Writer;

PROCEDURE Reader (rd: Rd.T): Rd.T =
  BEGIN
    IF rd = NIL THEN RETURN Stdio.stdin END;
    RETURN rd;
  END Reader;

PROCEDURE Put (txt: TEXT; wr: Wr.T := NIL) =
  VAR w := Writer(wr);
  BEGIN
    TRY
      Wr.PutText(w, txt);
      Wr.Flush(w);
    EXCEPT
      Wr.Failure =>
    END;
  END Put;

PROCEDURE PutChar (ch: CHAR; wr: Wr.T := NIL) =
  BEGIN
    Put(Text.FromChar(ch), wr);
  END PutChar;

PROCEDURE PutInt (n: INTEGER; wr: Wr.T := NIL) =
  BEGIN
    Put(Fmt.Int(n), wr);
  END PutInt;

PROCEDURE PutReal (r: REAL; wr: Wr.T := NIL) =
  BEGIN
    Put(Fmt.Real(r), wr);
  END PutReal;

PROCEDURE EOF (rd: Rd.T := NIL): BOOLEAN =
  BEGIN
    TRY
      RETURN Rd.EOF(Reader(rd));
    EXCEPT
      Rd.Failure => RETURN TRUE;
    END;
  END EOF;

PROCEDURE GetLine (rd: Rd.T := NIL): TEXT RAISES {Error} =
  BEGIN
    TRY
      RETURN Rd.GetLine(Reader(rd));
    EXCEPT
      Rd.EndOfFile, Rd.Failure => RAISE Error;
    END;
  END GetLine;

PROCEDURE GetChar (rd: Rd.T := NIL): CHAR RAISES {Error} =
  BEGIN
    TRY
      RETURN Rd.GetChar(Reader(rd));
    EXCEPT
      Rd.EndOfFile, Rd.Failure => RAISE Error;
    END;
  END GetChar;

(* The next word: characters up to a blank. *)
PROCEDURE Word (rd: Rd.T): TEXT RAISES {Error} =
  CONST Blanks = SET OF CHAR{' ', '\t', '\n', '\r', '\f'};
  VAR word := ""; ch: CHAR;
  BEGIN
    TRY
      REPEAT ch := Rd.GetChar(rd) UNTIL NOT ch IN Blanks;
      LOOP
        word := word & Text.FromChar(ch);
        IF Rd.EOF(rd) THEN EXIT END;
        ch := Rd.GetChar(rd);
        IF ch IN Blanks THEN Rd.UnGetChar(rd); EXIT END;
      END;
      RETURN word;
    EXCEPT
      Rd.EndOfFile, Rd.Failure => RAISE Error;
    END;
  END Word;

PROCEDURE GetInt (rd: Rd.T := NIL): INTEGER RAISES {Error} =
  CONST Least = -(LAST(INTEGER) DIV 10);  (* what a digit up to that of FIRST(INTEGER) may still follow *)
  VAR word := Word(Reader(rd)); at := 0; negative := FALSE; n := 0;
  BEGIN
    IF Text.GetChar(word, 0) = '-' OR Text.GetChar(word, 0) = '+' THEN
      negative := Text.GetChar(word, 0) = '-';
      at := 1;
    END;
    IF at = Text.Length(word) THEN RAISE Error END;
    FOR i := at TO Text.Length(word) - 1 DO
      WITH digit = ORD(Text.GetChar(word, i)) - ORD('0') DO
        IF digit < 0 OR digit > 9 OR n < Least OR n = Least AND digit > LAST(INTEGER) MOD 10 + 1 THEN RAISE Error END;
        n := 10 * n - digit;
      END;
    END;
    IF NOT negative THEN
      IF n = FIRST(INTEGER) THEN RAISE Error END;
      n := -n;
    END;
    RETURN n;
  END GetInt;

PROCEDURE GetReal (rd: Rd.T := NIL): REAL RAISES {Error} =
  VAR value: REAL;
  BEGIN
    IF NOT RealRep.OfText(Word(Reader(rd)), value) THEN RAISE Error END;
    RETURN value;
  END GetReal;

PROCEDURE OpenRead (f: TEXT): Rd.T =
  BEGIN
    IF IOFile.openRead = NIL THEN HostUnit.Load("FileIO") END;
    RETURN IOFile.openRead(f);
  END OpenRead;

PROCEDURE OpenWrite (f: TEXT): Wr.T =
  BEGIN
    IF IOFile.openWrite = NIL THEN HostUnit.Load("FileIO") END;
    RETURN IOFile.openWrite(f);
  END OpenWrite;

BEGIN
END IO.
