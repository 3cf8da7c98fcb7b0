(* Every form of declaration, type, statement and expression that a module can hold. (* Comments nest. *) *)
<*EXTERNAL everything:C*> UNSAFE MODULE Everything EXPORTS Main, Other;

IMPORT IO, Fmt AS Format;
FROM Wr IMPORT PutText, Flush;

CONST
  Hex = 16_fF; Binary = 2_101; Long = 10L; BasedLong = 16_FFl; None = 0;
  Single = 1.5; Tiny = 6.624E-27; Double = 3.14d0; Wide = 2.0X+3;
  Letter = 'x'; Quote = '\''; DoubleQuote = '"'; Newline = '\n'; Octal = '\101'; Code = '\x41'; Code2 = '\Xff';
  WideLetter = W'x'; WideOctal = w'\000101'; WideHex = W'\x1234'; WideUnicode = W'\U00FFE9';
  Name: TEXT = "a \"text\" it's \t\r\f\\ \101\x41" & W"wide \x1234 \u01f600" & "";

TYPE
  Opaque <: ROOT;
  Colour = {Red, Green, Blue}; Empty = {};
  Small = [0..255]; Byte = BITS 8 FOR Small; Line = ALIGNED 512 FOR Row; Line2 = ALIGNED BITSIZE(Row) FOR Row;
  Colours = SET OF Colour;
  Row = ARRAY Small, BOOLEAN OF ARRAY [1..3] OF REAL; Open = ARRAY OF ARRAY OF CHAR;
  Point = RECORD x, y: INTEGER := 0; z := 1; name: TEXT END; Nothing = RECORD END; Last = RECORD a: CHAR; END;
  Reference = REF Point; Branded = BRANDED REF Point; Named = BRANDED "n" REF Point; Joined = BRANDED Name & ("b") REF T;
  Raw = UNTRACED REF INTEGER; RawBranded = UNTRACED BRANDED "raw" REF INTEGER; Top = ROOT; RawTop = UNTRACED ROOT;
  Object = OBJECT END; Sub = Object OBJECT a: INTEGER; METHODS END; Deep = Foo.T BRANDED OBJECT END OBJECT OVERRIDES END;
  FromRoot = ROOT BRANDED Name OBJECT x: CHAR END; FromRaw = UNTRACED ROOT OBJECT END; Own = BRANDED "o" OBJECT END OBJECT END;
  Methods = Sub OBJECT
      a, b: REAL := 1.0; c := 2
    METHODS
      first(); second(n: INTEGER): BOOLEAN RAISES {Bad} := Second; FUNCTIONAL third(): T;
      EPHEMERAL FUNCTIONAL fourth();
    OVERRIDES
      fifth := Fifth; sixth := Other.Sixth;
    END;
  Action = PROCEDURE (); Guard = FUNCTIONAL PROCEDURE (x: T): BOOLEAN; Bounded = EPHEMERAL FUNCTIONAL PROCEDURE () RAISES {};
  Full = PROCEDURE (VAR a: T; READONLY b, c: T := 0; VALUE d := 1; CVAR e: REFANY; f: T;): REF T RAISES {A.Bad, Worse};
  Any = PROCEDURE () RAISES ANY; Grouped = (REF (Point));
  ALIGNED = INTEGER; EPHEMERAL = CHAR; FUNCTIONAL = RECORD CVAR: EPHEMERAL; VIEW: ALIGNED END;

REVEAL
  Opaque = BRANDED "Everything.Opaque" OBJECT END;
  Foo.T <: Foo.Public OBJECT more: INTEGER END;

EXCEPTION Bad(TEXT); <*IMPLICIT*> Worse;

VAR
  a, b: INTEGER; c: CHAR := 'c'; <*UNUSED*> d := NEW(REF ARRAY OF INTEGER, 5); <*TRACE Watch.on*> e: T;

CONST TYPE VAR EXCEPTION REVEAL

<*FATAL Bad, Wr.Failure*>
<*FATAL ANY*>

PROCEDURE Declared(); <*OBSOLETE*> PROCEDURE Old();

<*INLINE*> EPHEMERAL FUNCTIONAL PROCEDURE Statements(<*UNUSED*> EPHEMERAL: INTEGER := 4; CVAR: INTEGER): INTEGER
  RAISES {Bad} =
  <*FATAL ANY*>
  VAR i := 0;
  FUNCTIONAL PROCEDURE Inner() = BEGIN END Inner;
  BEGIN
    <*ASSERT i >= 0 WITH "negative"*>
    i := 1; a.b^.c[i, j][k] := d; (p)^ := 3; Declared(); o.m(1, x := 2)(3); <*DEBUG i*>; <*ASSERT TRUE, "true"*>
    BEGIN END; VAR q: INTEGER; BEGIN q := 1; END; <*FATAL Bad*> BEGIN END;
    CASE i OF 1 => | 2..3, 5 => i := 2; | 6 => EXIT END;
    CASE i OF | 1 => ELSE i := 1 END; CASE i OF END;
    EVAL i; FOR i := 1 TO 2 DO END; FOR i := 1 TO 2 BY -1 DO EVAL i END;
    IF i = 1 THEN END; IF i # 1 THEN a() ELSIF i < 2 THEN b(); ELSIF TRUE THEN ELSE c() END;
    LOCK mu DO a() END; LOOP EXIT END; RAISE Worse; RAISE Wr.Failure("x"); REPEAT a(); UNTIL i <= 3;
    TRY a() EXCEPT END; TRY EXCEPT Bad => a() | Wr.Failure, Worse (e) => b() ELSE c() END; TRY EXCEPT | Bad => END;
    TRY a() FINALLY b() END; TRY EXCEPT ELSE END;
    TYPECASE r OF Reference => | Raw, REF INTEGER (x) => x^ := 1 ELSE a() END; TYPECASE r OF | NULL => END;
    TYPECASE r OF END; WHILE a > b DO END; WITH x = a, y = b + 1 DO x := y END;
    ARRAY [0..1] OF Action{First, Second}[1](); (Point){1, 2, 3, "n"}.x := 1; SET OF Colour{} := s;
    RECORD x: INTEGER END{1}.x := 1; EPHEMERAL := FUNCTIONAL; ALIGNED(CVAR); IF a THEN RETURN END;
    RETURN ((i))
  END Statements;

PROCEDURE Expressions() =
  BEGIN
    a := b OR c AND NOT NOT d = e # f < g <= h > i >= j IN k; a := b + c - d & e * f / g DIV h MOD i; a := -+b * -c;
    a := Point{x := 1, y := 2}; a := Colours{}; a := Colours{Red, Green..Blue}; a := Open{"a", ..}; a := Foo.T{1, 2, ..};
    a := ARRAY [0..1] OF INTEGER{1, 2}[0]; a := (REF T); a := SET OF Colour{Red} + s; a := RECORD a: CHAR END{'c'}.a;
    n := NEW(REF ARRAY OF T, 5); n := NEW(T OBJECT METHODS m() := M END, x := 3); n := NEW(Foo.T BRANDED OBJECT END);
    n := F(PROCEDURE (x: T): T RAISES {}, {A, B}, [0..9], ROOT, UNTRACED ROOT, UNTRACED REF T, REF T, OBJECT END, SET OF T);
    n := F(BITS 8 FOR T, ALIGNED n FOR T, BRANDED "x" REF T, RECORD a: T END, (REF T), EPHEMERAL PROCEDURE (), ARRAY OF T);
    n := (T OBJECT END){1}; n := T OBJECT a: T END{a := 1}.a; n := BRANDED "b" OBJECT END{}[1]; n := [0..3]{1}.x^;
    n := a.b.c.d(e)(f)[g][h, i]^^.j
  END Expressions;

<*NOWARN*> <*LINE 10 "x"*> <*UNKNOWN with <*nested <*text*>*> inside*>
BEGIN
  Statements(1, 2); Expressions();
END Everything.
