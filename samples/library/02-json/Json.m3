(* SPDX-License-Identifier: MIT *)
MODULE Json;

IMPORT FloatMode, Fmt, Lex, Rd, RefSeq, SortedTextRefTbl, Text, TextWr, Thread, Wr;

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
    | '-', '0' .. '9' =>
      TRY
        RETURN NEW(Number, value := Lex.LongReal(rd));
      EXCEPT
        Lex.Error, FloatMode.Trap => Fail(rd, "a number ends too early");
      END;
    ELSE Fail(rd, "no value");
    END;
    RETURN NIL;
  END ReadValue;

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

(* The character of four hexadecimal digits, in UTF-8. *)
PROCEDURE Coded (rd: Rd.T): TEXT RAISES {Error, Rd.Failure, Thread.Alerted} =
  VAR digits := Rd.GetText(rd, 4); wr := TextWr.New(); code := 0;
  BEGIN
    FOR i := 0 TO Text.Length(digits) - 1 DO
      WITH value = Text.FindChar("0123456789abcdef0123456789ABCDEF", Text.GetChar(digits, i)) DO
        IF value < 0 THEN Fail(rd, "no hexadecimal digit") END;
        code := 16 * code + value MOD 16;
      END;
    END;
    TRY Wr.PutWideChar(wr, VAL(code, WIDECHAR)) EXCEPT Wr.Failure => Fail(rd, "no character") END;
    RETURN TextWr.ToText(wr);
  END Coded;

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
