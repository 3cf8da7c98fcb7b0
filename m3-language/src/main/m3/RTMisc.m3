(* SPDX-License-Identifier: MIT *)
MODULE RTMisc;

IMPORT Fmt, Process, TextExtras;

PROCEDURE FatalError (msgA, msgB, msgC: TEXT := NIL) =
  BEGIN
    Process.Crash(TextExtras.Join(msgA, msgB, msgC));
  END FatalError;

PROCEDURE FatalErrorI (msg: TEXT := NIL; i: INTEGER) =
  BEGIN
    FatalError(msg, Fmt.Int(i));
  END FatalErrorI;

PROCEDURE Upper (i: CARDINAL; step: [1 .. LAST(CARDINAL)]): CARDINAL =
  BEGIN
    RETURN (i + step - 1) DIV step * step;
  END Upper;

BEGIN
END RTMisc.
