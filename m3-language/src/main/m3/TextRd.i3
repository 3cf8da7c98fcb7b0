(* SPDX-License-Identifier: MIT *)
INTERFACE TextRd;

(* Readers of texts (classical: libm3 TextRd). They are seekable and never fail. *)

IMPORT Rd;

TYPE
  T <: Public;
  Public = Rd.T OBJECT METHODS
    init (t: TEXT): T;
    (* Makes the reader hold the characters of t, which must all be CHARs, at index 0, and gives it. *)
  END;

PROCEDURE New (t: TEXT): T;
(* NEW(T).init(t) *)

END TextRd.
