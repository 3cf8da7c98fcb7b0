(* SPDX-License-Identifier: MIT *)
MODULE Lisp;

IMPORT Atom, AtomRefTbl, FloatMode, Fmt, Lex, Rd, Scan, Text, Thread;

(* ---- reading and printing ---- *)

CONST SymbolCharacters = SET OF CHAR{'!' .. '~'} - SET OF CHAR{'(', ')', ';', '\''};

VAR quote := Atom.FromText("quote");

(* The next character of an expression, which is still to be read. *)
PROCEDURE Next (rd: Rd.T): CHAR RAISES {End, Rd.Failure, Thread.Alerted} =
  CONST NotLineEnds = SET OF CHAR{'\000' .. '\377'} - SET OF CHAR{'\n'};
  VAR c: CHAR;
  BEGIN
    LOOP
      Lex.Skip(rd);
      TRY c := Rd.GetChar(rd) EXCEPT Rd.EndOfFile => RAISE End END;
      IF c # ';' THEN
        Rd.UnGetChar(rd);
        RETURN c;
      END;
      Lex.Skip(rd, NotLineEnds);
    END;
  END Next;

PROCEDURE Pass (rd: Rd.T) RAISES {Rd.Failure, Thread.Alerted} =
  BEGIN
    EVAL Rd.GetText(rd, 1);
  END Pass;

PROCEDURE Read (rd: Rd.T): Value RAISES {Error, End, Rd.Failure, Thread.Alerted} =
  BEGIN
    CASE Next(rd) OF
    | '(' =>
      Pass(rd);
      TRY RETURN ReadRest(rd) EXCEPT End => RAISE Error("a list does not end") END;
    | ')' =>
      Pass(rd);
      RAISE Error("`)` without `(`");
    | '\'' =>
      Pass(rd);
      RETURN List2(quote, Read(rd));
    ELSE
      RETURN OfWord(Lex.Scan(rd, SymbolCharacters));
    END;
  END Read;

PROCEDURE ReadRest (rd: Rd.T): Value RAISES {Error, End, Rd.Failure, Thread.Alerted} =
  VAR head: Value;
  BEGIN
    IF Next(rd) = ')' THEN
      Pass(rd);
      RETURN NIL;
    END;
    head := Read(rd);
    RETURN NEW(Pair, head := head, tail := ReadRest(rd));
  END ReadRest;

PROCEDURE OfWord (word: TEXT): Value =
  BEGIN
    TRY RETURN OfInteger(Scan.Int(word)) EXCEPT Lex.Error, FloatMode.Trap => RETURN Atom.FromText(word) END;
  END OfWord;

PROCEDURE OfInteger (n: INTEGER): Value =
  VAR i := NEW(Integer);
  BEGIN
    i^ := n;
    RETURN i;
  END OfInteger;

PROCEDURE List2 (a, b: Value): Value =
  BEGIN
    RETURN NEW(Pair, head := a, tail := NEW(Pair, head := b, tail := NIL));
  END List2;

PROCEDURE ToText (v: Value): TEXT =
  BEGIN
    TYPECASE v OF
    | NULL => RETURN "()";
    | Integer (i) => RETURN Fmt.Int(i^);
    | Atom.T (a) => RETURN Atom.ToText(a);
    | Pair (p) => RETURN "(" & Elements(p) & ")";
    ELSE RETURN "#procedure";
    END;
  END ToText;

PROCEDURE Elements (p: Pair): TEXT =
  BEGIN
    TYPECASE p.tail OF
    | NULL => RETURN ToText(p.head);
    | Pair (rest) => RETURN ToText(p.head) & " " & Elements(rest);
    ELSE RETURN ToText(p.head) & " . " & ToText(p.tail);
    END;
  END Elements;

(* ---- evaluation ---- *)

TYPE
  Scope = OBJECT
    names: AtomRefTbl.T;
    outer: Scope := NIL;
  END;

  Lambda = Procedure OBJECT
    formals: Value;  (* a list of symbols *)
    body   : Value;  (* a list of expressions *)
    scope  : Scope;
  OVERRIDES
    apply := ApplyLambda;
  END;

  Operation = {Plus, Minus, Times, Quotient, Remainder, Less, Equal, Cons, Head, Tail, IsNull, IsPair, ToList};
  Primitive = Procedure OBJECT operation: Operation OVERRIDES apply := ApplyPrimitive END;

  Form = {Quote, If, Define, Lambda, Let, Cond};

CONST
  OperationNames = ARRAY Operation OF TEXT{
    "+", "-", "*", "quotient", "remainder", "<", "=", "cons", "car", "cdr", "null?", "pair?", "list"};
  FormNames = ARRAY Form OF TEXT{"quote", "if", "define", "lambda", "let", "cond"};

VAR
  global := NEW(Scope, names := NEW(AtomRefTbl.Default).init());
  forms  := NEW(AtomRefTbl.Default).init();  (* of Integer, ORD of the Form *)
  true   := Atom.FromText("t");

PROCEDURE Evaluate (v: Value): Value RAISES {Error} =
  BEGIN
    RETURN In(global, v);
  END Evaluate;

(* The value of v in scope. *)
PROCEDURE In (scope: Scope; v: Value): Value RAISES {Error} =
  VAR form: REFANY;
  BEGIN
    TYPECASE v OF
    | NULL => RETURN NIL;
    | Atom.T (name) => RETURN Lookup(scope, name);
    | Pair (p) =>
      IF p.head # NIL AND ISTYPE(p.head, Atom.T) AND forms.get(p.head, form) THEN
        RETURN Special(scope, VAL(NARROW(form, Integer)^, Form), p.tail);
      END;
      TYPECASE In(scope, p.head) OF
      | NULL => RAISE Error(ToText(p.head) & " is no procedure");
      | Procedure (procedure) => RETURN procedure.apply(Each(scope, p.tail));
      ELSE RAISE Error(ToText(p.head) & " is no procedure");
      END;
    ELSE RETURN v;
    END;
  END In;

PROCEDURE Lookup (scope: Scope; name: Atom.T): Value RAISES {Error} =
  VAR v: REFANY;
  BEGIN
    WHILE scope # NIL DO
      IF scope.names.get(name, v) THEN RETURN v END;
      scope := scope.outer;
    END;
    RAISE Error("nothing is called " & Atom.ToText(name));
  END Lookup;

PROCEDURE Each (scope: Scope; list: Value): Value RAISES {Error} =
  BEGIN
    IF list = NIL THEN RETURN NIL END;
    WITH head = In(scope, Head(list)) DO
      RETURN NEW(Pair, head := head, tail := Each(scope, Tail(list)));
    END;
  END Each;

(* The value of the last expression of body. *)
PROCEDURE Sequence (scope: Scope; body: Value): Value RAISES {Error} =
  VAR v: Value := NIL;
  BEGIN
    WHILE body # NIL DO
      v := In(scope, Head(body));
      body := Tail(body);
    END;
    RETURN v;
  END Sequence;

PROCEDURE Special (scope: Scope; form: Form; rest: Value): Value RAISES {Error} =
  BEGIN
    CASE form OF
    | Form.Quote => RETURN Head(rest);
    | Form.If =>
      IF In(scope, Head(rest)) # NIL THEN RETURN In(scope, Head(Tail(rest))) END;
      RETURN Sequence(scope, Tail(Tail(rest)));
    | Form.Define => RETURN Define(scope, Head(rest), Tail(rest));
    | Form.Lambda => RETURN NEW(Lambda, formals := Head(rest), body := Tail(rest), scope := scope);
    | Form.Let => RETURN Let(scope, Head(rest), Tail(rest));
    | Form.Cond =>
      WHILE rest # NIL DO
        IF In(scope, Head(Head(rest))) # NIL THEN RETURN Sequence(scope, Tail(Head(rest))) END;
        rest := Tail(rest);
      END;
      RETURN NIL;
    END;
  END Special;

(* (define name value), or (define (name formal ...) body ...). *)
PROCEDURE Define (scope: Scope; what, rest: Value): Value RAISES {Error} =
  VAR name := what; value: Value;
  BEGIN
    IF what # NIL AND ISTYPE(what, Pair) THEN
      name := Head(what);
      value := NEW(Lambda, formals := Tail(what), body := rest, scope := scope);
    ELSE
      value := In(scope, Head(rest));
    END;
    EVAL scope.names.put(Symbol(name), value);
    RETURN name;
  END Define;

PROCEDURE Let (scope: Scope; pairs, body: Value): Value RAISES {Error} =
  VAR inner := NEW(Scope, names := NEW(AtomRefTbl.Default).init(), outer := scope);
  BEGIN
    WHILE pairs # NIL DO
      EVAL inner.names.put(Symbol(Head(Head(pairs))), In(scope, Head(Tail(Head(pairs)))));
      pairs := Tail(pairs);
    END;
    RETURN Sequence(inner, body);
  END Let;

PROCEDURE ApplyLambda (l: Lambda; actuals: Value): Value RAISES {Error} =
  VAR scope := NEW(Scope, names := NEW(AtomRefTbl.Default).init(), outer := l.scope); formals := l.formals;
  BEGIN
    WHILE formals # NIL AND actuals # NIL DO
      EVAL scope.names.put(Symbol(Head(formals)), Head(actuals));
      formals := Tail(formals);
      actuals := Tail(actuals);
    END;
    IF formals # NIL THEN RAISE Error("too few actuals") END;
    IF actuals # NIL THEN RAISE Error("too many actuals") END;
    RETURN Sequence(scope, l.body);
  END ApplyLambda;

PROCEDURE ApplyPrimitive (p: Primitive; actuals: Value): Value RAISES {Error} =
  BEGIN
    CASE p.operation OF
    | Operation.Plus, Operation.Times => RETURN Total(p.operation, actuals);
    | Operation.Minus => RETURN OfInteger(Number(Head(actuals)) - Number(Head(Tail(actuals))));
    | Operation.Quotient => RETURN OfInteger(Quotient(Number(Head(actuals)), Divisor(actuals)));
    | Operation.Remainder =>
      WITH a = Number(Head(actuals)), b = Divisor(actuals) DO RETURN OfInteger(a - b * Quotient(a, b)) END;
    | Operation.Less => RETURN Truth(Number(Head(actuals)) < Number(Head(Tail(actuals))));
    | Operation.Equal => RETURN Truth(Text.Equal(ToText(Head(actuals)), ToText(Head(Tail(actuals)))));
    | Operation.Cons => RETURN NEW(Pair, head := Head(actuals), tail := Head(Tail(actuals)));
    | Operation.Head => RETURN Head(Head(actuals));
    | Operation.Tail => RETURN Tail(Head(actuals));
    | Operation.IsNull => RETURN Truth(Head(actuals) = NIL);
    | Operation.IsPair => RETURN Truth(Head(actuals) # NIL AND ISTYPE(Head(actuals), Pair));
    | Operation.ToList => RETURN actuals;
    END;
  END ApplyPrimitive;

PROCEDURE Total (operation: Operation; actuals: Value): Value RAISES {Error} =
  VAR n := ORD(operation = Operation.Times);
  BEGIN
    WHILE actuals # NIL DO
      IF operation = Operation.Plus THEN INC(n, Number(Head(actuals))) ELSE n := n * Number(Head(actuals)) END;
      actuals := Tail(actuals);
    END;
    RETURN OfInteger(n);
  END Total;

(* a / b without its fraction; DIV would round -7 / 2 down. *)
PROCEDURE Quotient (a, b: INTEGER): INTEGER =
  BEGIN
    IF (a < 0) = (b < 0) THEN RETURN ABS(a) DIV ABS(b) ELSE RETURN -(ABS(a) DIV ABS(b)) END;
  END Quotient;

PROCEDURE Divisor (actuals: Value): INTEGER RAISES {Error} =
  VAR n := Number(Head(Tail(actuals)));
  BEGIN
    IF n = 0 THEN RAISE Error("division by zero") END;
    RETURN n;
  END Divisor;

PROCEDURE Truth (b: BOOLEAN): Value =
  BEGIN
    IF b THEN RETURN true ELSE RETURN NIL END;
  END Truth;

PROCEDURE Number (v: Value): INTEGER RAISES {Error} =
  BEGIN
    TYPECASE v OF
    | NULL => RAISE Error("() is no number");
    | Integer (i) => RETURN i^;
    ELSE RAISE Error(ToText(v) & " is no number");
    END;
  END Number;

PROCEDURE Symbol (v: Value): Atom.T RAISES {Error} =
  BEGIN
    TYPECASE v OF
    | NULL => RAISE Error("() is no symbol");
    | Atom.T (a) => RETURN a;
    ELSE RAISE Error(ToText(v) & " is no symbol");
    END;
  END Symbol;

PROCEDURE AsPair (v: Value): Pair RAISES {Error} =
  BEGIN
    TYPECASE v OF
    | NULL => RAISE Error("() has no parts");
    | Pair (p) => RETURN p;
    ELSE RAISE Error(ToText(v) & " has no parts");
    END;
  END AsPair;

PROCEDURE Head (v: Value): Value RAISES {Error} =
  BEGIN
    RETURN AsPair(v).head;
  END Head;

PROCEDURE Tail (v: Value): Value RAISES {Error} =
  BEGIN
    RETURN AsPair(v).tail;
  END Tail;

BEGIN
  FOR o := FIRST(Operation) TO LAST(Operation) DO
    EVAL global.names.put(Atom.FromText(OperationNames[o]), NEW(Primitive, operation := o));
  END;
  FOR f := FIRST(Form) TO LAST(Form) DO EVAL forms.put(Atom.FromText(FormNames[f]), OfInteger(ORD(f))) END;
  EVAL global.names.put(true, true);
END Lisp.
