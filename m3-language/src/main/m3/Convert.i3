(* SPDX-License-Identifier: MIT *)
INTERFACE Convert;

(* Numbers as characters in an array, and back (classical: libm3 Convert). Fmt and Scan do the same with texts.

   From procedures give how many characters they put at the beginning of buf; Failed when they do not fit. To procedures read
   the longest number at the beginning of buf and set used to its length, 0 when there is none, for which 0 is given. *)

EXCEPTION Failed;

TYPE
  Buffer = ARRAY OF CHAR;
  Base   = [2 .. 16];
  Style  = {Flo, AltFlo, Sci, AltSci, Mix};
  (* With a fixed number of digits after the point, or with an exponent; Alt without zeros at the end; Mix is AltFlo, or AltSci
     where that is shorter, and has no point without digits after it. *)

PROCEDURE FromInt (VAR buf: Buffer; value: INTEGER; base: Base := 10; prefix: BOOLEAN := FALSE): INTEGER RAISES {Failed};
PROCEDURE FromUnsigned (VAR buf: Buffer; value: INTEGER; base: Base := 10; prefix: BOOLEAN := FALSE): INTEGER
  RAISES {Failed};
(* prefix puts the base and "_" before the digits. *)

PROCEDURE FromFloat (VAR buf: Buffer; value: REAL; precision: INTEGER := 6; style := Style.Mix): INTEGER RAISES {Failed};
PROCEDURE FromLongFloat (VAR buf: Buffer; value: LONGREAL; precision: INTEGER := 6; style := Style.Mix): INTEGER
  RAISES {Failed};
PROCEDURE FromExtended (VAR buf: Buffer; value: EXTENDED; precision: INTEGER := 6; style := Style.Mix): INTEGER
  RAISES {Failed};
(* precision digits after the point. The exponent's letter is E, D or X by the type. *)

PROCEDURE ToInt (READONLY buf: Buffer; VAR (*OUT*) used: INTEGER; base: Base := 10): INTEGER;
PROCEDURE ToUnsigned (READONLY buf: Buffer; VAR (*OUT*) used: INTEGER; base: Base := 10): INTEGER;
(* The number may begin with a base and "_". One that is too large counts modulo 2^64. *)

PROCEDURE ToFloat (READONLY buf: Buffer; VAR (*OUT*) used: INTEGER): REAL RAISES {Failed};
PROCEDURE ToLongFloat (READONLY buf: Buffer; VAR (*OUT*) used: INTEGER): LONGREAL RAISES {Failed};
PROCEDURE ToExtended (READONLY buf: Buffer; VAR (*OUT*) used: INTEGER): EXTENDED RAISES {Failed};
(* Failed when buf does not begin with a number. *)

END Convert.
