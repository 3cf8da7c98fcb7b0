(* SPDX-License-Identifier: MIT *)
MODULE Calculator EXPORTS Main;

(* Expressions with variables, by recursive descent, those of standard input or some of its own when there are none:
     statement = [name "="] sum.                     sum    = term {("+" | "-") term}.  term = power {("*" | "/") power}.
     power     = "-" power | factor ["^" power].     factor = number | name ["(" sum ")"] | "(" sum ")". *)

IMPORT FloatMode, Fmt, IO, Lex, Math, Rd, Stdio, Text, TextLongRealTbl, TextRd, Thread;

<*FATAL Rd.Failure, Thread.Alerted*>

EXCEPTION Error (TEXT);

CONST
  Letters = SET OF CHAR{'a' .. 'z', 'A' .. 'Z'};
  Digits  = SET OF CHAR{'0' .. '9', '.'};

VAR variables := NEW(TextLongRealTbl.Default).init();

(* The next character that is no blank, which is still to be read; '\000' at the end. *)
PROCEDURE Next (rd: Rd.T): CHAR =
  VAR c: CHAR;
  BEGIN
    Lex.Skip(rd);
    TRY c := Rd.GetChar(rd) EXCEPT Rd.EndOfFile => RETURN '\000' END;
    Rd.UnGetChar(rd);
    RETURN c;
  END Next;

(* Reads c if it is next: whether it was. *)
PROCEDURE Took (rd: Rd.T; c: CHAR): BOOLEAN =
  BEGIN
    IF Next(rd) # c THEN RETURN FALSE END;
    TRY EVAL Rd.GetChar(rd) EXCEPT Rd.EndOfFile => RETURN FALSE END;
    RETURN TRUE;
  END Took;

PROCEDURE Need (rd: Rd.T; c: CHAR) RAISES {Error} =
  BEGIN
    IF NOT Took(rd, c) THEN RAISE Error("`" & Text.FromChar(c) & "` is missing") END;
  END Need;

PROCEDURE Sum (rd: Rd.T): LONGREAL RAISES {Error} =
  VAR x := Term(rd);
  BEGIN
    LOOP
      IF Took(rd, '+') THEN x := x + Term(rd) ELSIF Took(rd, '-') THEN x := x - Term(rd) ELSE RETURN x END;
    END;
  END Sum;

PROCEDURE Term (rd: Rd.T): LONGREAL RAISES {Error} =
  VAR x := Power(rd); y: LONGREAL;
  BEGIN
    LOOP
      IF Took(rd, '*') THEN
        x := x * Power(rd);
      ELSIF Took(rd, '/') THEN
        y := Power(rd);
        IF y = 0.0d0 THEN RAISE Error("division by zero") END;
        x := x / y;
      ELSE
        RETURN x;
      END;
    END;
  END Term;

PROCEDURE Power (rd: Rd.T): LONGREAL RAISES {Error} =
  VAR x: LONGREAL;
  BEGIN
    IF Took(rd, '-') THEN RETURN -Power(rd) END;
    x := Factor(rd);
    IF Took(rd, '^') THEN RETURN Math.pow(x, Power(rd)) ELSE RETURN x END;
  END Power;

PROCEDURE Factor (rd: Rd.T): LONGREAL RAISES {Error} =
  VAR x: LONGREAL;
  BEGIN
    IF Took(rd, '(') THEN
      x := Sum(rd);
      Need(rd, ')');
      RETURN x;
    END;
    IF Next(rd) IN Letters THEN RETURN Named(rd, Lex.Scan(rd, Letters)) END;
    IF NOT Next(rd) IN Digits THEN RAISE Error("a number is missing") END;
    TRY
      RETURN Lex.LongReal(rd);
    EXCEPT
      Lex.Error, FloatMode.Trap => RAISE Error("no number");
    END;
  END Factor;

(* What a name stands for, a function's actual still to be read. *)
PROCEDURE Named (rd: Rd.T; name: TEXT): LONGREAL RAISES {Error} =
  VAR x: LONGREAL;
  BEGIN
    IF Took(rd, '(') THEN
      x := Sum(rd);
      Need(rd, ')');
      IF Text.Equal(name, "sqrt") THEN
        IF x < 0.0d0 THEN RAISE Error("the root of a negative number") END;
        RETURN Math.sqrt(x);
      END;
      IF Text.Equal(name, "sin") THEN RETURN Math.sin(x) END;
      IF Text.Equal(name, "ln") THEN RETURN Math.log(x) END;
      RAISE Error("no function `" & name & "`");
    END;
    IF NOT variables.get(name, x) THEN RAISE Error("no variable `" & name & "`") END;
    RETURN x;
  END Named;

PROCEDURE Evaluate (line: TEXT): TEXT =
  VAR rd := TextRd.New(line); equals := Text.FindChar(line, '='); name := ""; value: LONGREAL;
  BEGIN
    TRY
      IF equals >= 0 THEN
        Lex.Skip(rd);
        name := Lex.Scan(rd, Letters);
        Need(rd, '=');
      END;
      value := Sum(rd);
      IF Next(rd) # '\000' THEN RAISE Error("something follows") END;
      IF equals >= 0 THEN EVAL variables.put(name, value) END;
      RETURN Fmt.LongReal(value, prec := 11);
    EXCEPT
      Error (problem) => RETURN Fmt.F("%s, character %s", problem, Fmt.Int(Rd.Index(rd) + 1));
    END;
  END Evaluate;

CONST
  Lines = ARRAY OF TEXT{
    "1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "x = 10 / 4", "x * x", "pi = 3.14159265358979", "sin(pi / 6)",
    "sqrt(2) ^ 2 - 2 < 1", "y + 1", "1 / (x - 2.5)", "2 *", "(1", "sqrt(-x)", "2 ^ -1", "ln(2.718281828459045)"};
BEGIN
  IF Rd.EOF(Stdio.stdin) THEN
    FOR i := FIRST(Lines) TO LAST(Lines) DO IO.Put(Fmt.F("%-24s %s\n", Lines[i], Evaluate(Lines[i]))) END;
  ELSE
    TRY
      LOOP IO.Put(Evaluate(Rd.GetLine(Stdio.stdin)) & "\n") END;
    EXCEPT
      Rd.EndOfFile =>
    END;
  END;
END Calculator.
