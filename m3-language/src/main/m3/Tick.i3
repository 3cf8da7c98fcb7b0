(* SPDX-License-Identifier: MIT *)
INTERFACE Tick;

(* Measuring short times (classical: libm3 Tick). *)

IMPORT Word;

TYPE T = Word.T;  (* ticks since some moment, modulo 2^64 *)

<*EXTERNAL*> PROCEDURE Now (): T;
(* The time it is; it never runs backwards. *)

PROCEDURE PerSecond (): LONGREAL;
(* How many ticks make a second. *)

PROCEDURE ToSeconds (t: T): LONGREAL;
(* How many seconds t ticks are, as a difference by Word.Minus. *)

EXCEPTION Overflow;

PROCEDURE FromSeconds (s: LONGREAL): T RAISES {Overflow};
(* The whole number of ticks nearest to s seconds; Overflow when s is negative or the number not below 2^64. *)

END Tick.
