(* SPDX-License-Identifier: MIT *)
INTERFACE Scan;

(* Values from texts (classical: libm3 Scan). From readers: Lex.

   Each text is one value as Lex describes it, blanks around it allowed; Lex.Error when it is not. *)

IMPORT FloatMode, Lex, Long, Word;

PROCEDURE Bool (txt: TEXT): BOOLEAN RAISES {Lex.Error};
PROCEDURE Int (txt: TEXT; defaultBase: [2 .. 16] := 10): INTEGER RAISES {Lex.Error, FloatMode.Trap};
PROCEDURE Unsigned (txt: TEXT; defaultBase: [2 .. 16] := 16): Word.T RAISES {Lex.Error, FloatMode.Trap};
PROCEDURE LongInt (txt: TEXT; defaultBase: [2 .. 16] := 10): LONGINT RAISES {Lex.Error, FloatMode.Trap};
PROCEDURE LongUnsigned (txt: TEXT; defaultBase: [2 .. 16] := 16): Long.T RAISES {Lex.Error, FloatMode.Trap};
PROCEDURE Real (txt: TEXT): REAL RAISES {Lex.Error, FloatMode.Trap};
PROCEDURE LongReal (txt: TEXT): LONGREAL RAISES {Lex.Error, FloatMode.Trap};
PROCEDURE Extended (txt: TEXT): EXTENDED RAISES {Lex.Error, FloatMode.Trap};

END Scan.
