(* SPDX-License-Identifier: MIT *)
INTERFACE Json;

(* Values of JSON (RFC 8259). *)

IMPORT RefSeq, Rd, SortedTextRefTbl, Thread, Wr;

EXCEPTION Error (TEXT);  (* what is wrong, and where *)

TYPE
  T       = OBJECT END;
  Null    = T BRANDED OBJECT END;
  Truth   = T OBJECT value: BOOLEAN END;
  Number  = T OBJECT value: LONGREAL END;
  String  = T OBJECT value: TEXT END;
  Array   = T OBJECT elements: RefSeq.T END;            (* of T *)
  Members = T OBJECT members: SortedTextRefTbl.T END;   (* of T *)

PROCEDURE Read (rd: Rd.T): T RAISES {Error, Rd.Failure, Thread.Alerted};
(* The value that rd holds; nothing but blanks may follow. *)

PROCEDURE Write (wr: Wr.T; value: T; indent := 0) RAISES {Wr.Failure, Thread.Alerted};
(* Writes value, members in alphabetical order, each on a line that begins with blanks as deep as it is. *)

END Json.
