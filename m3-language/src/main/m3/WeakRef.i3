(* SPDX-License-Identifier: MIT *)
INTERFACE WeakRef;

(* References that do not keep their referent (classical: libm3 WeakRef).

   A referent with a clean-up procedure is kept until the program ends: then the clean-up is called, unless the program ends by
   a failure. So a weak reference with a clean-up dies with the program only. *)

TYPE
  T = RECORD byte: ARRAY [0 .. 7] OF BITS 8 FOR [0 .. 255] END;
  (* To be copied, compared and given to the procedures here only. *)

  CleanUpProc = PROCEDURE (READONLY w: T; r: REFANY);

PROCEDURE FromRef (r: REFANY; p: CleanUpProc := NIL): T;
(* A weak reference to the referent of r, which is not NIL, with clean-up p. *)

PROCEDURE ToRef (w: T): REFANY;
(* The referent; NIL when it was collected. *)

END WeakRef.
