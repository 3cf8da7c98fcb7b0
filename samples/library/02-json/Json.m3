(* SPDX-License-Identifier: MIT *)
MODULE Json;

IMPORT ASCII, FloatMode, Fmt, Lex, Rd, RefSeq, Scan, SortedTextRefTbl, Text, Thread, Wr;

CONST Marks = "\"\\/bfnrt"; Meanings = "\"\\/\010\014\n\015\t";

PROCEDURE Read (rd: Rd.T): T RAISES {Error, Rd.Failure, Thread.Alerted} =
  VAR value := ReadValue(rd);
  BEGIN
    IF Next(rd) # '\000' THEN Fail(rd, "something follows the value") END;
    RETURN value;
  END Read;

PROCEDURE Fail (rd: Rd.T; problem: TEXT) RAISES {Error} =
  BEGIN
    RAISE Error(Fmt.F("%s at character %s", problem, Fmt.Int(Rd.Index(rd))));
  END Fail;

(* The next character that is no blank, which is still to be read; '\000' at the end. *)
PROCEDURE Next (rd: Rd.T): CHAR RAISES {Rd.Failure, Thread.Alerted} =
  VAR c: CHAR;
  BEGIN
    Lex.Skip(rd);
    TRY c := Rd.GetChar(rd) EXCEPT Rd.EndOfFile => RETURN '\000' END;
    Rd.UnGetChar(rd);
    RETURN c;
  END Next;

PROCEDURE Expect (rd: Rd.T; t: TEXT) RAISES {Error, Rd.Failure, Thread.Alerted} =
  BEGIN
    Lex.Skip(rd);
    TRY Lex.Match(rd, t) EXCEPT Lex.Error => Fail(rd, "no `" & t & "`") END;
  END Expect;

PROCEDURE ReadValue (rd: Rd.T): T RAISES {Error, Rd.Failure, Thread.Alerted} =
  BEGIN
    CASE Next(rd) OF
    | '{' => RETURN ReadMembers(rd);
    | '[' => RETURN ReadArray(rd);
    | '"' => RETURN NEW(String, value := ReadString(rd));
    | 't' => Expect(rd, "true"); RETURN NEW(Truth, value := TRUE);
    | 'f' => Expect(rd, "false"); RETURN NEW(Truth, value := FALSE);
    | 'n' => Expect(rd, "null"); RETURN NEW(Null);
    | '-', '0' .. '9' => RETURN NEW(Number, value := ReadNumber(rd));
    ELSE Fail(rd, "no value");
    END;
    RETURN NIL;
  END ReadValue;

(* [ "-" ] ("0" | digits) [ "." digits ] [ ("e" | "E") [ "+" | "-" ] digits ] *)
PROCEDURE ReadNumber (rd: Rd.T): LONGREAL RAISES {Error, Rd.Failure, Thread.Alerted} =
  CONST Characters = SET OF CHAR{'0' .. '9', '+', '-', '.', 'e', 'E'};
  VAR t := Lex.Scan(rd, Characters); at := 0;

  PROCEDURE Took (chars: SET OF CHAR): BOOLEAN =
    VAR took := at < Text.Length(t) AND Text.GetChar(t, at) IN chars;
    BEGIN
      INC(at, ORD(took));
      RETURN took;
    END Took;

  PROCEDURE Digits () RAISES {Error} =
    BEGIN
      IF NOT Took(ASCII.Digits) THEN Fail(rd, "no digit in a number") END;
      WHILE Took(ASCII.Digits) DO END;
    END Digits;

  BEGIN
    EVAL Took(SET OF CHAR{'-'});
    IF NOT Took(SET OF CHAR{'0'}) THEN Digits() END;
    IF Took(SET OF CHAR{'.'}) THEN Digits() END;
    IF Took(SET OF CHAR{'e', 'E'}) THEN
      EVAL Took(SET OF CHAR{'+', '-'});
      Digits();
    END;
    TRY
      IF at = Text.Length(t) THEN RETURN Scan.LongReal(t) END;
    EXCEPT
      Lex.Error, FloatMode.Trap =>
    END;
    Fail(rd, "no number");
    RETURN 0.0d0;
  END ReadNumber;

PROCEDURE ReadArray (rd: Rd.T): T RAISES {Error, Rd.Failure, Thread.Alerted} =
  VAR elements := NEW(RefSeq.T).init();
  BEGIN
    Expect(rd, "[");
    IF Next(rd) # ']' THEN
      LOOP
        elements.addhi(ReadValue(rd));
        IF Next(rd) # ',' THEN EXIT END;
        Expect(rd, ",");
      END;
    END;
    Expect(rd, "]");
    RETURN NEW(Array, elements := elements);
  END ReadArray;

PROCEDURE ReadMembers (rd: Rd.T): T RAISES {Error, Rd.Failure, Thread.Alerted} =
  VAR members := NEW(SortedTextRefTbl.Default).init(); name: TEXT;
  BEGIN
    Expect(rd, "{");
    IF Next(rd) # '}' THEN
      LOOP
        IF Next(rd) # '"' THEN Fail(rd, "no name") END;
        name := ReadString(rd);
        Expect(rd, ":");
        IF members.put(name, ReadValue(rd)) THEN Fail(rd, "a second `" & name & "`") END;
        IF Next(rd) # ',' THEN EXIT END;
        Expect(rd, ",");
      END;
    END;
    Expect(rd, "}");
    RETURN NEW(Members, members := members);
  END ReadMembers;

PROCEDURE ReadString (rd: Rd.T): TEXT RAISES {Error, Rd.Failure, Thread.Alerted} =
  CONST Plain = SET OF CHAR{' ' .. '\377'} - SET OF CHAR{'"', '\\'};
  VAR t := ""; c: CHAR; at: INTEGER;
  BEGIN
    Expect(rd, "\"");
    LOOP
      t := t & Lex.Scan(rd, Plain);
      TRY
        IF Rd.GetChar(rd) # '\\' THEN
          Rd.UnGetChar(rd);
          EXIT;
        END;
        c := Rd.GetChar(rd);
      EXCEPT
        Rd.EndOfFile => EXIT;
      END;
      at := Text.FindChar(Marks, c);
      IF at >= 0 THEN
        t := t & Text.FromChar(Text.GetChar(Meanings, at));
      ELSIF c = 'u' THEN
        t := t & Coded(rd);
      ELSE
        Fail(rd, "no such escape");
      END;
    END;
    TRY Lex.Match(rd, "\"") EXCEPT Lex.Error => Fail(rd, "a string does not end") END;
    RETURN t;
  END ReadString;

(* The character of an escape's four digits, or of two such escapes that are a surrogate pair, in UTF-8. *)
PROCEDURE Coded (rd: Rd.T): TEXT RAISES {Error, Rd.Failure, Thread.Alerted} =
  CONST High = 16_D800; Low = 16_DC00; After = 16_E000;
  VAR code := Hexadecimal(rd); low: INTEGER;
  BEGIN
    IF code < High OR code >= After THEN RETURN Utf8(code) END;
    TRY Lex.Match(rd, "\\u") EXCEPT Lex.Error => Fail(rd, "half a surrogate pair") END;
    low := Hexadecimal(rd);
    IF code >= Low OR low < Low OR low >= After THEN Fail(rd, "no surrogate pair") END;
    RETURN Utf8(16_10000 + (code - High) * 16_400 + low - Low);
  END Coded;

PROCEDURE Hexadecimal (rd: Rd.T): INTEGER RAISES {Error, Rd.Failure, Thread.Alerted} =
  VAR digits := Rd.GetText(rd, 4); code := 0;
  BEGIN
    IF Text.Length(digits) < 4 THEN Fail(rd, "an escape ends too early") END;
    FOR i := 0 TO 3 DO
      WITH value = Text.FindChar("0123456789abcdef0123456789ABCDEF", Text.GetChar(digits, i)) DO
        IF value < 0 THEN Fail(rd, "no hexadecimal digit") END;
        code := 16 * code + value MOD 16;
      END;
    END;
    RETURN code;
  END Hexadecimal;

PROCEDURE Utf8 (code: INTEGER): TEXT =

  (* The last byte of count + 1, after those before it; first has the high bits of the first. *)
  PROCEDURE Tail (code, count, first: INTEGER): TEXT =
    BEGIN
      IF count = 0 THEN RETURN Text.FromChar(VAL(first + code, CHAR)) END;
      RETURN Tail(code DIV 64, count - 1, first) & Text.FromChar(VAL(16_80 + code MOD 64, CHAR));
    END Tail;

  BEGIN
    IF code < 16_80 THEN RETURN Tail(code, 0, 0) END;
    IF code < 16_800 THEN RETURN Tail(code, 1, 16_C0) END;
    IF code < 16_10000 THEN RETURN Tail(code, 2, 16_E0) END;
    RETURN Tail(code, 3, 16_F0);
  END Utf8;

PROCEDURE Write (wr: Wr.T; value: T; indent := 0) RAISES {Wr.Failure, Thread.Alerted} =
  BEGIN
    TYPECASE value OF
    | Truth (t) => IF t.value THEN Wr.PutText(wr, "true") ELSE Wr.PutText(wr, "false") END;
    | Number (n) => Wr.PutText(wr, Fmt.LongReal(n.value));
    | String (s) => WriteString(wr, s.value);
    | Array (a) => WriteArray(wr, a.elements, indent);
    | Members (m) => WriteMembers(wr, m.members, indent);
    ELSE Wr.PutText(wr, "null");
    END;
  END Write;

PROCEDURE WriteLine (wr: Wr.T; indent: CARDINAL) RAISES {Wr.Failure, Thread.Alerted} =
  BEGIN
    Wr.PutText(wr, "\n" & Fmt.Pad("", indent));
  END WriteLine;

PROCEDURE WriteArray (wr: Wr.T; elements: RefSeq.T; indent: CARDINAL) RAISES {Wr.Failure, Thread.Alerted} =
  BEGIN
    Wr.PutChar(wr, '[');
    FOR i := 0 TO elements.size() - 1 DO
      IF i > 0 THEN Wr.PutText(wr, ", ") END;
      Write(wr, elements.get(i), indent + 2);
    END;
    Wr.PutChar(wr, ']');
  END WriteArray;

PROCEDURE WriteMembers (wr: Wr.T; members: SortedTextRefTbl.T; indent: CARDINAL) RAISES {Wr.Failure, Thread.Alerted} =
  VAR all := members.iterateOrdered(); name: TEXT; value: REFANY; first := TRUE;
  BEGIN
    Wr.PutChar(wr, '{');
    WHILE all.next(name, value) DO
      IF NOT first THEN Wr.PutChar(wr, ',') END;
      first := FALSE;
      WriteLine(wr, indent + 2);
      WriteString(wr, name);
      Wr.PutText(wr, ": ");
      Write(wr, value, indent + 2);
    END;
    IF NOT first THEN WriteLine(wr, indent) END;
    Wr.PutChar(wr, '}');
  END WriteMembers;

PROCEDURE WriteString (wr: Wr.T; t: TEXT) RAISES {Wr.Failure, Thread.Alerted} =
  VAR c: CHAR; at: INTEGER;
  BEGIN
    Wr.PutChar(wr, '"');
    FOR i := 0 TO Text.Length(t) - 1 DO
      c := Text.GetChar(t, i);
      at := Text.FindChar(Meanings, c);
      IF at >= 0 AND c # '/' THEN
        Wr.PutChar(wr, '\\');
        Wr.PutChar(wr, Text.GetChar(Marks, at));
      ELSIF c < ' ' THEN
        Wr.PutText(wr, "\\u" & Fmt.Pad(Fmt.Int(ORD(c), 16), 4, '0'));
      ELSE
        Wr.PutChar(wr, c);
      END;
    END;
    Wr.PutChar(wr, '"');
  END WriteString;

BEGIN
END Json.
