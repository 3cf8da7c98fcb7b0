(* SPDX-License-Identifier: MIT *)
INTERFACE TextWr;

(* Writers that collect a text (classical: libm3 TextWr). They are buffered, seekable and never fail. *)

IMPORT Wr;

TYPE
  T <: Public;
  Public = Wr.T OBJECT METHODS
    init (): T;
    (* Makes the writer empty and gives it. *)
  END;

PROCEDURE New (): T;
(* NEW(T).init() *)

PROCEDURE ToText (wr: T): TEXT;
(* What was put, which is taken out: the writer is empty again. Characters above 255 are in UTF-8, as on every writer. *)

END TextWr.
