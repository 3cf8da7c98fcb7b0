(* SPDX-License-Identifier: MIT *)
INTERFACE Random;

(* Pseudo-random numbers (classical: libm3 Random). Generators are not safe for threads. *)

TYPE
  T = OBJECT METHODS
    integer (min := FIRST(INTEGER); max := LAST(INTEGER)): INTEGER;
    (* Each number from min to max is equally likely; a fault when min > max. *)
    real (min := 0.0e+0; max := 1.0e+0): REAL;
    longreal (min := 0.0d+0; max := 1.0d+0): LONGREAL;
    extended (min := 0.0x+0; max := 1.0x+0): EXTENDED;
    (* Numbers from min on below max; a fault when min > max. *)
    boolean (): BOOLEAN;
    (* TRUE half of the time. *)
  END;

  Default <: Public;
  (* An xorshift generator with 64 bits of state and a multiplied result. *)

  Public = T OBJECT METHODS
    init (fixed := FALSE): Default;
    (* Starts a sequence and gives the generator: always the same sequence when fixed, else one that differs from call to call. *)
  END;

END Random.
