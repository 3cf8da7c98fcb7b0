(* SPDX-License-Identifier: MIT *)
MODULE Lex;

IMPORT ExtendedRep, FloatMode, Fmt, Long, LongRealRep, Rd, RealRep, Text, Word;
FROM Thread IMPORT Alerted;

(* Where reading is: ch is the character after what was accepted, unless the reader is at its end. *)
TYPE
  Place = RECORD
    rd : Rd.T;
    ch : CHAR := ' ';
    end: BOOLEAN := FALSE;
  END;

PROCEDURE Begin (rd: Rd.T): Place RAISES {Rd.Failure, Alerted} =
  VAR p := Place{rd};
  BEGIN
    Accept(p);
    RETURN p;
  END Begin;

(* Goes on to the next character. *)
PROCEDURE Accept (VAR p: Place) RAISES {Rd.Failure, Alerted} =
  BEGIN
    TRY
      p.ch := Rd.GetChar(p.rd);
    EXCEPT
      Rd.EndOfFile => p.end := TRUE;
    END;
  END Accept;

(* Leaves the reader before ch. *)
PROCEDURE End (READONLY p: Place) =
  BEGIN
    IF NOT p.end THEN Rd.UnGetChar(p.rd) END;
  END End;

PROCEDURE At (READONLY p: Place; READONLY cs: SET OF CHAR): BOOLEAN =
  BEGIN
    RETURN NOT p.end AND p.ch IN cs;
  END At;

PROCEDURE Scan (rd: Rd.T; READONLY cs: SET OF CHAR := NonBlanks): TEXT RAISES {Rd.Failure, Alerted} =
  VAR p := Begin(rd);
  BEGIN
    TRY RETURN Run(p, cs) FINALLY End(p) END;
  END Scan;

PROCEDURE Run (VAR p: Place; READONLY cs: SET OF CHAR): TEXT RAISES {Rd.Failure, Alerted} =
  VAR t := ""; piece: ARRAY [0 .. 63] OF CHAR; n := 0;
  BEGIN
    WHILE At(p, cs) DO
      IF n = NUMBER(piece) THEN
        t := t & Text.FromChars(piece);
        n := 0;
      END;
      piece[n] := p.ch;
      INC(n);
      Accept(p);
    END;
    RETURN t & Text.FromChars(SUBARRAY(piece, 0, n));
  END Run;

PROCEDURE Skip (rd: Rd.T; READONLY cs: SET OF CHAR := Blanks) RAISES {Rd.Failure, Alerted} =
  VAR p := Begin(rd);
  BEGIN
    WHILE At(p, cs) DO Accept(p) END;
    End(p);
  END Skip;

PROCEDURE Match (rd: Rd.T; t: TEXT) RAISES {Error, Rd.Failure, Alerted} =
  BEGIN
    FOR i := 0 TO Text.Length(t) - 1 DO
      TRY
        IF Rd.GetChar(rd) # Text.GetChar(t, i) THEN
          Rd.UnGetChar(rd);
          RAISE Error;
        END;
      EXCEPT
        Rd.EndOfFile => RAISE Error;
      END;
    END;
  END Match;

(* Reads word, written in capitals, in letters of either kind. *)
PROCEDURE Letters (VAR p: Place; word: TEXT) RAISES {Error, Rd.Failure, Alerted} =
  BEGIN
    FOR i := 0 TO Text.Length(word) - 1 DO
      WITH letter = Text.GetChar(word, i) DO
        IF NOT At(p, SET OF CHAR{letter, VAL(ORD(letter) + 32, CHAR)}) THEN RAISE Error END;
        Accept(p);
      END;
    END;
  END Letters;

PROCEDURE Bool (rd: Rd.T): BOOLEAN RAISES {Error, Rd.Failure, Alerted} =
  VAR p: Place;
  BEGIN
    Skip(rd);
    p := Begin(rd);
    TRY
      IF At(p, SET OF CHAR{'t', 'T'}) THEN
        Letters(p, "TRUE");
        RETURN TRUE;
      ELSE
        Letters(p, "FALSE");
        RETURN FALSE;
      END;
    FINALLY
      End(p);
    END;
  END Bool;

(* Reads a sign, if there is one: whether it is a minus. *)
PROCEDURE Minus (VAR p: Place): BOOLEAN RAISES {Rd.Failure, Alerted} =
  VAR minus := At(p, SET OF CHAR{'-'});
  BEGIN
    IF minus OR At(p, SET OF CHAR{'+'}) THEN Accept(p) END;
    RETURN minus;
  END Minus;

PROCEDURE Digit (c: CHAR): [0 .. 15] =
  BEGIN
    IF c <= '9' THEN RETURN ORD(c) - ORD('0') ELSE RETURN (ORD(c) - ORD('A')) MOD 32 + 10 END;
  END Digit;

(* Reads digits, perhaps after a base. *)
PROCEDURE Number (VAR p: Place; base: [2 .. 16]): Word.T RAISES {Error, FloatMode.Trap, Rd.Failure, Alerted} =
  VAR digits := Run(p, DigitSet(base));
  BEGIN
    IF At(p, SET OF CHAR{'_'}) THEN
      FOR prefix := FIRST(Fmt.Base) TO LAST(Fmt.Base) DO
        IF Text.Equal(digits, Fmt.Int(prefix)) THEN
          Accept(p);
          RETURN Value(Run(p, DigitSet(prefix)), prefix);
        END;
      END;
    END;
    RETURN Value(digits, base);
  END Number;

PROCEDURE DigitSet (base: [2 .. 16]): SET OF CHAR =
  CONST Decimal = SET OF CHAR{'0' .. '9'};
  BEGIN
    IF base > 10 THEN RETURN Decimal + SET OF CHAR{'a' .. 'f', 'A' .. 'F'} ELSE RETURN Decimal END;
  END DigitSet;

PROCEDURE Value (digits: TEXT; base: [2 .. 16]): Word.T RAISES {Error, FloatMode.Trap} =
  VAR value: Word.T := 0; digit: [0 .. 15];
  BEGIN
    IF Text.Empty(digits) THEN RAISE Error END;
    FOR i := 0 TO Text.Length(digits) - 1 DO
      digit := Digit(Text.GetChar(digits, i));
      IF digit >= base THEN RAISE Error END;
      IF Word.GT(value, Word.Divide(Word.Minus(-1, digit), base)) THEN
        RAISE FloatMode.Trap(FloatMode.Flag.IntOverflow);
      END;
      value := Word.Plus(Word.Times(value, base), digit);
    END;
    RETURN value;
  END Value;

PROCEDURE Int (rd: Rd.T; defaultBase: [2 .. 16] := 10): INTEGER RAISES {Error, FloatMode.Trap, Rd.Failure, Alerted} =
  VAR p: Place; minus: BOOLEAN; value: Word.T;
  BEGIN
    Skip(rd);
    p := Begin(rd);
    TRY
      minus := Minus(p);
      value := Number(p, defaultBase);
    FINALLY
      End(p);
    END;
    IF value < 0 AND NOT (minus AND value = FIRST(INTEGER)) THEN
      RAISE FloatMode.Trap(FloatMode.Flag.IntOverflow);
    END;
    IF minus THEN RETURN Word.Minus(0, value) ELSE RETURN value END;
  END Int;

PROCEDURE LongInt (rd: Rd.T; defaultBase: [2 .. 16] := 10): LONGINT
  RAISES {Error, FloatMode.Trap, Rd.Failure, Alerted} =
  BEGIN
    RETURN VAL(Int(rd, defaultBase), LONGINT);
  END LongInt;

PROCEDURE Unsigned (rd: Rd.T; defaultBase: [2 .. 16] := 16): Word.T RAISES {Error, FloatMode.Trap, Rd.Failure, Alerted} =
  VAR p: Place;
  BEGIN
    Skip(rd);
    p := Begin(rd);
    TRY RETURN Number(p, defaultBase) FINALLY End(p) END;
  END Unsigned;

PROCEDURE LongUnsigned (rd: Rd.T; defaultBase: [2 .. 16] := 16): Long.T
  RAISES {Error, FloatMode.Trap, Rd.Failure, Alerted} =
  BEGIN
    RETURN VAL(Unsigned(rd, defaultBase), LONGINT);
  END LongUnsigned;

(* Reads a number as the host understands it. *)
PROCEDURE Float (rd: Rd.T): TEXT RAISES {Error, Rd.Failure, Alerted} =
  CONST
    Digits  = SET OF CHAR{'0' .. '9'};
    Markers = SET OF CHAR{'e', 'E', 'd', 'D', 'x', 'X'};
  VAR p: Place; sign, whole, fraction, exponent := "";
  BEGIN
    Skip(rd);
    p := Begin(rd);
    TRY
      IF Minus(p) THEN sign := "-" END;
      IF At(p, SET OF CHAR{'i', 'I'}) THEN
        Letters(p, "INF");
        IF At(p, SET OF CHAR{'i', 'I'}) THEN Letters(p, "INITY") END;
        RETURN sign & "Infinity";
      ELSIF At(p, SET OF CHAR{'n', 'N'}) THEN
        Letters(p, "NAN");
        RETURN "NaN";
      END;
      whole := Run(p, Digits);
      IF At(p, SET OF CHAR{'.'}) THEN
        Accept(p);
        fraction := Run(p, Digits);
      END;
      IF Text.Empty(whole) AND Text.Empty(fraction) THEN RAISE Error END;
      IF At(p, Markers) THEN
        Accept(p);
        exponent := "e";
        IF Minus(p) THEN exponent := "e-" END;
        IF NOT At(p, Digits) THEN RAISE Error END;
        exponent := exponent & Run(p, Digits);
      END;
      RETURN sign & whole & "." & fraction & exponent;
    FINALLY
      End(p);
    END;
  END Float;

PROCEDURE Real (rd: Rd.T): REAL RAISES {Error, Rd.Failure, Alerted} =
  VAR x: REAL;
  BEGIN
    IF NOT RealRep.OfText(Float(rd), x) THEN RAISE Error END;
    RETURN x;
  END Real;

PROCEDURE LongReal (rd: Rd.T): LONGREAL RAISES {Error, Rd.Failure, Alerted} =
  VAR x: LONGREAL;
  BEGIN
    IF NOT LongRealRep.OfText(Float(rd), x) THEN RAISE Error END;
    RETURN x;
  END LongReal;

PROCEDURE Extended (rd: Rd.T): EXTENDED RAISES {Error, Rd.Failure, Alerted} =
  VAR x: EXTENDED;
  BEGIN
    IF NOT ExtendedRep.OfText(Float(rd), x) THEN RAISE Error END;
    RETURN x;
  END Extended;

BEGIN
END Lex.
