(* SPDX-License-Identifier: MIT *)
MODULE RTMisc;

IMPORT Fmt, Process;

PROCEDURE FatalError (msgA, msgB, msgC: TEXT := NIL) =
  VAR msg := "";
  BEGIN
    IF msgA # NIL THEN msg := msg & msgA END;
    IF msgB # NIL THEN msg := msg & msgB END;
    IF msgC # NIL THEN msg := msg & msgC END;
    Process.Crash(msg);
  END FatalError;

PROCEDURE FatalErrorI (msg: TEXT := NIL; i: INTEGER) =
  BEGIN
    FatalError(msg, Fmt.Int(i));
  END FatalErrorI;

PROCEDURE Upper (x, y: INTEGER): INTEGER =
  BEGIN
    RETURN (x + y - 1) DIV y * y;
  END Upper;

BEGIN
END RTMisc.
