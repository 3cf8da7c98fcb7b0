MODULE Implicit EXPORTS Main;
(* Run-time errors are exceptions: each can be caught as RuntimeError.E and as SpinException.Exception, by a handler around any call (R181). *)
IMPORT Check, RuntimeError, SpinException, Text;
FROM RuntimeError IMPORT T;
TYPE
  Small = [1 .. 5]; A = OBJECT METHODS m() END; B = A OBJECT END; R = REF RECORD n: INTEGER; v: ARRAY [0 .. 2] OF INTEGER END; Open = REF ARRAY OF INTEGER; Colour = {Red, Green}; Byte = BITS 8 FOR [0 .. 255]; Word32 = BITS 32 FOR [0 .. 16_FFFFFFFF];
EXCEPTION Other;
VAR n := 9; zero := 0; minus := -1; s: Small := 1; a := NEW(A); b: B; r: R; open := NEW(Open, 3); fixed: ARRAY [0 .. 3] OF INTEGER; proc: PROCEDURE () := NIL; any: REFANY; set: SET OF [0 .. 9]; c: CARDINAL; huge := 2147483600; colour: Colour; t: TEXT := NIL; bytes: ARRAY [0 .. 2] OF Byte; big := 1.0d30; depth := 0; text: TEXT; ch: CHAR;
  where := 0; trace: TEXT;

PROCEDURE NoReturn(n: INTEGER): INTEGER = BEGIN IF n > 100 THEN RETURN 1 END END NoReturn;
PROCEDURE Unlisted() RAISES {} = BEGIN RAISE Other END Unlisted;
PROCEDURE For(x: Small) = BEGIN n := x END For;
PROCEDURE Deep(n: INTEGER): INTEGER = BEGIN INC(depth); RETURN Deep(n + 1) + 1 END Deep;
PROCEDURE View(READONLY x: ARRAY OF Byte): INTEGER = BEGIN RETURN VIEW(x, Word32) END View;

PROCEDURE Do(k: INTEGER) RAISES {} =
  BEGIN
    CASE k OF
    | 0 => s := n
    | 1 => fixed[n] := 1
    | 2 => open[n] := 1
    | 3 => n := open[minus]
    | 4 => r.n := 1
    | 5 => n := r.v[0]
    | 6 => b := a
    | 7 => EVAL NARROW(any, Open)
    | 8 => EVAL NoReturn(0)
    | 9 => CASE n OF | 1 => END
    | 10 => TYPECASE any OF | R => END
    | 11 => n := 1 DIV zero
    | 12 => n := 1 MOD zero
    | 13 => Unlisted()
    | 14 => <*ASSERT n = 0*>
    | 15 => open^ := fixed
    | 16 => fixed := open^
    | 17 => open := NEW(Open, minus)
    | 18 => proc()
    | 19 => a.m()
    | 20 => b.m()
    | 21 => INC(s, 5)
    | 22 => DEC(s)
    | 23 => set := SET OF [0 .. 9]{n + 1}
    | 24 => c := minus
    | 25 => colour := VAL(n, Colour)
    | 26 => For(n)
    | 27 => open := NEW(Open, huge)
    | 28 => EVAL Deep(0)
    | 29 => n := View(bytes)
    | 30 => EVAL SUBARRAY(open^, 2, 2)
    | 31 => EVAL Text.Length(t)
    | 32 => n := ROUND(big)
    | 33 => text := t & "x"
    | 34 => RAISE RuntimeError.E(T.Unknown)
    | 35 => ch := VAL(n + 300, CHAR)
    | 36 => EVAL SUBARRAY(fixed, minus, 1)
    ELSE
    END
  END Do;

PROCEDURE Expect(k: INTEGER; want: T) =
  BEGIN
    n := 9; s := 1; any := NEW(MUTEX); b := NIL; r := NIL;
    TRY Do(k); Check.Never("after " & RuntimeError.Tag(want)) EXCEPT RuntimeError.E(got) => Check.Text("error", RuntimeError.Tag(got), RuntimeError.Tag(want)) END;
    IF want # T.Unknown THEN TRY Do(k); Check.Never("spin") EXCEPT | Other => Check.Never("other") | SpinException.Exception(info) => Check.That("message", Text.Length(info.message) > 0); IF k < 12 THEN Check.That("place", Text.Length(info.place) > 10) END END END;
    TRY Do(k); Check.Never("else") EXCEPT Other => Check.Never("other") ELSE END;
    trace := ""; TRY TRY TRY Do(k) FINALLY trace := trace & "f" END EXCEPT Other => trace := "o" END EXCEPT RuntimeError.E => trace := trace & "e" END; Check.Text("finally on the way", trace, "fe");
  END Expect;

CONST Codes = ARRAY OF SpinException.Code{SpinException.Code.ValueOutOfRange, SpinException.Code.AttemptToDereferenceNIL, SpinException.Code.DivisionByZero};
CONST Cases = ARRAY OF INTEGER{0, 4, 11};
BEGIN
  Expect(0, T.ValueOutOfRange); Expect(1, T.SubscriptOutOfRange); Expect(2, T.SubscriptOutOfRange); Expect(3, T.SubscriptOutOfRange); Expect(4, T.BadMemoryReference); Expect(5, T.BadMemoryReference); Expect(6, T.NarrowFailed); Expect(7, T.NarrowFailed); Expect(8, T.NoReturnValue); Expect(9, T.UnhandledCase);
  Expect(10, T.UnhandledTypecase); Expect(11, T.IntegerDivideByZero); Expect(12, T.IntegerDivideByZero); Expect(13, T.BlockedException); Expect(14, T.AssertFailed); Expect(15, T.IncompatibleArrayShape); Expect(16, T.IncompatibleArrayShape); Expect(17, T.ValueOutOfRange); Expect(18, T.BadMemoryReference); Expect(19, T.Unknown);
  Expect(20, T.BadMemoryReference); Expect(21, T.ValueOutOfRange); Expect(22, T.ValueOutOfRange); Expect(23, T.ValueOutOfRange); Expect(24, T.ValueOutOfRange); Expect(25, T.ValueOutOfRange); Expect(26, T.ValueOutOfRange); Expect(27, T.OutOfMemory); Expect(29, T.IncompatibleArrayShape);
  Expect(30, T.SubscriptOutOfRange); Expect(31, T.BadMemoryReference); Expect(32, T.ValueOutOfRange); Expect(33, T.BadMemoryReference); Expect(34, T.Unknown); Expect(35, T.ValueOutOfRange); Expect(36, T.ValueOutOfRange);
  FOR i := 0 TO LAST(Codes) DO n := 9; r := NIL; TRY Do(Cases[i]); Check.Never("code") EXCEPT SpinException.Exception(info) => Check.That("code", info.code = Codes[i]); where := where + 1 END END; Check.Int("three codes", where, 3);
  TRY Do(28); Check.Never("deep") EXCEPT RuntimeError.E(got) => Check.That("full stack", got = T.StackOverflow AND depth > 100) END;
  (* caught, the program goes on *)
  TRY Do(11) EXCEPT RuntimeError.E => END; For(3); Check.Int("goes on", n, 3);
  Check.Done();
END Implicit.
