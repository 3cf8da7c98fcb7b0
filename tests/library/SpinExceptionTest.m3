(* SPDX-License-Identifier: MIT *)
MODULE SpinExceptionTest EXPORTS Main;

(* SpinException: each code of a program's own faults, with a message and a place; it needs no RAISES, is told by a handler of RuntimeError too, may be
   raised by hand, and is raised on. *)

IMPORT Expect, Fmt, RuntimeError, SpinException, Text;

FROM SpinException IMPORT Code;

TYPE
  A = OBJECT n := 0 METHODS m () := NIL END;
  B = A OBJECT END;
  Byte = BITS 8 FOR [0 .. 255];
  Word32 = BITS 32 FOR [0 .. 16_FFFFFFFF];

EXCEPTION Other;

VAR
  n := 9; zero := 0; small: [1 .. 5]; open := NEW(REF ARRAY OF INTEGER, 3); fixed: ARRAY [0 .. 1] OF INTEGER; a := NEW(A); none: A; b: B;
  bytes: ARRAY [0 .. 2] OF Byte; depth := 0;

PROCEDURE NoReturn (n: INTEGER): INTEGER = BEGIN IF n > 100 THEN RETURN 1 END END NoReturn;
PROCEDURE Unlisted () RAISES {} = <*NOWARN*> BEGIN RAISE Other END Unlisted;
PROCEDURE Deep (n: INTEGER): INTEGER = BEGIN INC(depth); RETURN Deep(n + 1) + 1 END Deep;
PROCEDURE View (READONLY x: ARRAY OF Byte): INTEGER = BEGIN RETURN VIEW(x, Word32) END View;

PROCEDURE Do (code: Code) RAISES {} =
  BEGIN
    CASE code OF
    | Code.AssertFailed => <*ASSERT n = 0*>
    | Code.ValueOutOfRange => small := n
    | Code.SubscriptOutOfRange => open[n] := 1
    | Code.IncompatibleArrayShape => open^ := fixed
    | Code.AttemptToDereferenceNIL => none.n := 1
    | Code.NarrowFailed => b := a
    | Code.NoReturnValue => EVAL NoReturn(0)
    | Code.UnhandledCase => CASE n OF | 1 => END
    | Code.StackOverflow => EVAL Deep(0)
    | Code.UnlistedException => Unlisted()
    | Code.DivisionByZero => n := 1 DIV zero
    | Code.ViewSize => EVAL View(bytes)
    | Code.Other, Code.OutOfMemory, Code.QuotaExceeded, Code.ThreadEnded, Code.DomainGone, Code.NoHandlerInvoked =>
      RAISE SpinException.Exception(SpinException.ExceptionInfo{code, "by hand", "here:1:1"})
    END;
  END Do;

(* Whether t is file:line:column. *)
PROCEDURE IsPlace (t: TEXT): BOOLEAN =
  VAR first := Text.FindChar(t, ':'); second := Text.FindCharR(t, ':');
  BEGIN
    RETURN first > 0 AND second > first + 1 AND second < Text.Length(t) - 1;
  END IsPlace;

PROCEDURE Rethrown (): Code =
  BEGIN
    TRY
      TRY
        n := 1 DIV zero;
      EXCEPT
        SpinException.Exception (info) => RAISE SpinException.Exception(info);
      END;
    EXCEPT
      SpinException.Exception (info) => RETURN info.code;
    END;
    RETURN Code.Other;
  END Rethrown;

PROCEDURE AsRuntimeError (): BOOLEAN =
  BEGIN
    TRY
      n := 1 DIV zero;
    EXCEPT
      RuntimeError.E (e) => RETURN e # FIRST(RuntimeError.T);
    END;
    RETURN FALSE;
  END AsRuntimeError;

BEGIN
  FOR code := FIRST(Code) TO LAST(Code) DO
    WITH name = "code " & Fmt.Int(ORD(code)) DO
      TRY
        Do(code);
        Expect.True(name & " is raised", FALSE);
      EXCEPT
        SpinException.Exception (info) =>
        Expect.Int(name, ORD(info.code), ORD(code));
        Expect.True(name & " has a message", Text.Length(info.message) > 0);
        Expect.True(name & " has a place: " & info.place, IsPlace(info.place));
      END;
    END;
  END;
  Expect.True("the stack was deep: " & Fmt.Int(depth) & " calls", depth > 100);
  Expect.Int("raised on", ORD(Rethrown()), ORD(Code.DivisionByZero));
  Expect.True("told as RuntimeError.E", AsRuntimeError());
  Expect.Int("nothing is in a new one", ORD(SpinException.ExceptionInfo{}.code), ORD(Code.Other));
  Expect.Done();
END SpinExceptionTest.
