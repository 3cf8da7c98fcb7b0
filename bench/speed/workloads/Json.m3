(* SPDX-License-Identifier: MIT *)
MODULE Json EXPORTS Main;

(* Parses a document in JSON (RFC 8259) of some 20 KB into a tree of values, looks names up in its objects, and sums it up. *)

IMPORT Fmt, Rounds, Scan, Text, TextRefTbl, FloatMode, Lex;

CONST
  Records    = 150;
  Whitespace = SET OF CHAR{' ', '\t', '\n', '\r'};
  Digits     = SET OF CHAR{'0' .. '9'};

TYPE
  Value = OBJECT METHODS
    sum (): INTEGER;    (* of all that is in it *)
  END;
  Null    = Value OBJECT OVERRIDES sum := SumNull END;
  Boolean = Value OBJECT value: BOOLEAN OVERRIDES sum := SumBoolean END;
  Number  = Value OBJECT value: LONGREAL OVERRIDES sum := SumNumber END;
  String  = Value OBJECT value: TEXT OVERRIDES sum := SumString END;
  Array   = Value OBJECT
    first, last: Element  := NIL;
    size       : CARDINAL := 0;
  METHODS
    add (v: Value) := Add;
  OVERRIDES
    sum := SumArray;
  END;
  Element = REF RECORD value: Value; next: Element END;
  Object = Value OBJECT
    names  : Array;
    members: TextRefTbl.T;  (* to Value *)
  OVERRIDES
    sum := SumObject;
  END;

  Parser = OBJECT
    text: TEXT;
    at  : CARDINAL := 0;
  METHODS
    peek (): CHAR RAISES {Error}                := Peek;
    expect (what: TEXT) RAISES {Error}          := Expect;
    comes (ch: CHAR): BOOLEAN RAISES {Error}    := Comes;
    value (): Value RAISES {Error}              := ParseValue;
    skip ()                                     := Skip;
  END;

EXCEPTION Error(CARDINAL);  (* where something else was expected *)

VAR document: TEXT;

(* What is in a value. *)

PROCEDURE SumNull (<*UNUSED*> v: Null): INTEGER = BEGIN RETURN 1 END SumNull;
PROCEDURE SumBoolean (v: Boolean): INTEGER = BEGIN RETURN 2 + ORD(v.value) END SumBoolean;
PROCEDURE SumNumber (v: Number): INTEGER = BEGIN RETURN ROUND(v.value * 8.0d0) END SumNumber;

PROCEDURE SumString (v: String): INTEGER =
  VAR length := Text.Length(v.value);
  BEGIN
    IF length = 0 THEN RETURN 0 END;
    RETURN 5 * length + ORD(Text.GetChar(v.value, length - 1));
  END SumString;

PROCEDURE SumArray (v: Array): INTEGER =
  VAR e := v.first; sum := 7 * v.size;
  BEGIN
    WHILE e # NIL DO
      INC(sum, e.value.sum());
      e := e.next;
    END;
    RETURN sum;
  END SumArray;

PROCEDURE SumObject (v: Object): INTEGER =
  VAR e := v.names.first; sum := 0; name: String;
  BEGIN
    WHILE e # NIL DO
      name := e.value;
      INC(sum, name.sum() + Member(v, name.value).sum());
      e := e.next;
    END;
    RETURN sum;
  END SumObject;

PROCEDURE Member (v: Object; name: TEXT): Value =
  VAR found: REFANY := NIL;
  BEGIN
    EVAL v.members.get(name, found);
    RETURN found;
  END Member;

PROCEDURE Add (a: Array; v: Value) =
  VAR e := NEW(Element, value := v, next := NIL);
  BEGIN
    IF a.last = NIL THEN a.first := e ELSE a.last.next := e END;
    a.last := e;
    INC(a.size);
  END Add;

(* The parser. *)

PROCEDURE Peek (p: Parser): CHAR RAISES {Error} =
  BEGIN
    IF p.at >= Text.Length(p.text) THEN RAISE Error(p.at) END;
    RETURN Text.GetChar(p.text, p.at);
  END Peek;

PROCEDURE Skip (p: Parser) =
  BEGIN
    WHILE p.at < Text.Length(p.text) AND Text.GetChar(p.text, p.at) IN Whitespace DO INC(p.at) END;
  END Skip;

PROCEDURE Comes (p: Parser; ch: CHAR): BOOLEAN RAISES {Error} =
  BEGIN
    p.skip();
    IF p.peek() # ch THEN RETURN FALSE END;
    INC(p.at);
    RETURN TRUE;
  END Comes;

PROCEDURE Expect (p: Parser; what: TEXT) RAISES {Error} =
  BEGIN
    FOR i := 0 TO Text.Length(what) - 1 DO
      IF p.peek() # Text.GetChar(what, i) THEN RAISE Error(p.at) END;
      INC(p.at);
    END;
  END Expect;

PROCEDURE ParseValue (p: Parser): Value RAISES {Error} =
  BEGIN
    p.skip();
    CASE p.peek() OF
    | '{' => INC(p.at); RETURN ParseObject(p);
    | '[' => INC(p.at); RETURN ParseArray(p);
    | '\"' => INC(p.at); RETURN NEW(String, value := ParseString(p));
    | 't' => p.expect("true"); RETURN NEW(Boolean, value := TRUE);
    | 'f' => p.expect("false"); RETURN NEW(Boolean, value := FALSE);
    | 'n' => p.expect("null"); RETURN NEW(Null);
    | '-', '0' .. '9' => RETURN ParseNumber(p);
    ELSE RAISE Error(p.at);
    END;
  END ParseValue;

PROCEDURE ParseArray (p: Parser): Array RAISES {Error} =
  VAR a := NEW(Array);
  BEGIN
    IF p.comes(']') THEN RETURN a END;
    REPEAT a.add(p.value()) UNTIL NOT p.comes(',');
    p.expect("]");
    RETURN a;
  END ParseArray;

PROCEDURE ParseObject (p: Parser): Object RAISES {Error} =
  VAR o := NEW(Object, names := NEW(Array), members := NEW(TextRefTbl.Default).init()); name: TEXT;
  BEGIN
    IF p.comes('}') THEN RETURN o END;
    REPEAT
      p.skip();
      p.expect("\"");
      name := ParseString(p);
      p.skip();
      p.expect(":");
      IF NOT o.members.put(name, p.value()) THEN o.names.add(NEW(String, value := name)) END;
    UNTIL NOT p.comes(',');
    p.expect("}");
    RETURN o;
  END ParseObject;

PROCEDURE ParseString (p: Parser): TEXT RAISES {Error} =
  VAR from := p.at; result := "";
  BEGIN
    LOOP
      CASE p.peek() OF
      | '\"' =>
        result := result & Text.Sub(p.text, from, p.at - from);
        INC(p.at);
        RETURN result;
      | '\\' =>
        result := result & Text.Sub(p.text, from, p.at - from);
        INC(p.at);
        result := result & Text.FromChar(Escape(p));
        from := p.at;
      ELSE INC(p.at);
      END;
    END;
  END ParseString;

PROCEDURE Escape (p: Parser): CHAR RAISES {Error} =
  VAR ch := p.peek(); code := 0;
  BEGIN
    INC(p.at);
    CASE ch OF
    | '\"', '\\', '/' => RETURN ch;
    | 'n' => RETURN '\n';
    | 't' => RETURN '\t';
    | 'r' => RETURN '\r';
    | 'f' => RETURN '\f';
    | 'b' => RETURN '\010';
    | 'u' =>
      FOR i := 1 TO 4 DO
        code := 16 * code + HexDigit(p);
      END;
      IF code > ORD(LAST(CHAR)) THEN RAISE Error(p.at) END;
      RETURN VAL(code, CHAR);
    ELSE RAISE Error(p.at);
    END;
  END Escape;

PROCEDURE HexDigit (p: Parser): [0 .. 15] RAISES {Error} =
  VAR ch := p.peek();
  BEGIN
    INC(p.at);
    CASE ch OF
    | '0' .. '9' => RETURN ORD(ch) - ORD('0');
    | 'a' .. 'f' => RETURN ORD(ch) - ORD('a') + 10;
    | 'A' .. 'F' => RETURN ORD(ch) - ORD('A') + 10;
    ELSE RAISE Error(p.at);
    END;
  END HexDigit;

PROCEDURE ParseNumber (p: Parser): Number RAISES {Error} =
  VAR from := p.at; whole := TRUE;
  BEGIN
    IF p.peek() = '-' THEN INC(p.at) END;
    WHILE p.peek() IN Digits DO INC(p.at) END;
    IF p.peek() = '.' THEN
      whole := FALSE;
      REPEAT INC(p.at) UNTIL NOT p.peek() IN Digits;
    END;
    WITH digits = Text.Sub(p.text, from, p.at - from) DO
      TRY
        IF whole THEN RETURN NEW(Number, value := FLOAT(Scan.Int(digits), LONGREAL)) END;
        RETURN NEW(Number, value := Scan.LongReal(digits));
      EXCEPT
        Lex.Error, FloatMode.Trap => RAISE Error(from);
      END;
    END;
  END ParseNumber;

(* The document. *)

PROCEDURE Document (): TEXT =
  VAR t := "{\"version\": 3, \"records\": [";
  BEGIN
    FOR i := 1 TO Records DO
      IF i > 1 THEN t := t & ",\n  " END;
      t := t & "{\"id\": " & Fmt.Int(i) & ", \"name\": \"widget " & Fmt.Int(i * 37 MOD 101) & "\", \"label\": \"a \\\"quoted\\\" \\u00e4\\n\", "
             & "\"size\": [" & Fmt.Int(i * i) & ".25, -" & Fmt.Int(i) & ", 0.5], \"shown\": " & ARRAY BOOLEAN OF TEXT{"false", "true"}[i MOD 3 = 0]
             & ", \"parent\": null, \"style\": {\"color\": \"blue\", \"tags\": [[], {}, [\"x\", \"y" & Fmt.Int(i) & "\"]]}}";
    END;
    RETURN t & "], \"end\": true}";
  END Document;

PROCEDURE Round (): INTEGER =
  <*FATAL Error*>
  BEGIN
    RETURN NEW(Parser, text := document).value().sum();
  END Round;

BEGIN
  document := Document();
  Rounds.Run(Round);
END Json.
