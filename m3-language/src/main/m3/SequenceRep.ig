(* SPDX-License-Identifier: MIT *)
GENERIC INTERFACE SequenceRep(Elem, Seq);

(* How sequences are kept (classical: libm3 SequenceRep). Seq is Sequence(Elem).

   Element i is elem[(st + i) MOD NUMBER(elem^)]; there are sz of them. elem is not NIL nor empty once the sequence was made. *)

REVEAL Seq.T <: Public;

TYPE
  RefArray = REF ARRAY OF Elem.T;
  Public = Seq.Public OBJECT
    elem  : RefArray := NIL;
    st, sz: CARDINAL := 0;
  END;

END SequenceRep.
