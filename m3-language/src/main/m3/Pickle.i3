(* SPDX-License-Identifier: MIT *)
INTERFACE Pickle;

(* Values as sequences of bytes, and back (classical: libm3 Pickle).

   A pickle holds a reference and everything that can be reached from it. What is read is like what was written: objects are of the
   same subtypes, references are the same in the same places, in circles too, and all other values are equal.

   The reading program must have the types: they are known by their structure, and by their brands, so that branded types need explicit
   brands. It need not be the program that wrote. Texts, records, arrays, objects, sets and numbers can be written; procedures
   other than NIL, and what the host keeps (open files, threads), cannot. Methods are those of the reading program's type. Untraced
   references are read as NIL; a mutex is read as a free one. Nothing that is read is believed: a pickle that someone changed
   gives Error, or values of the right types.

   Whoever may read pickles can make values of every type of the program, opaque ones too: readers of strangers' bytes should have
   few types. Specials are not provided; the bytes are not those of other implementations. *)

IMPORT Rd, Thread, Wr;

EXCEPTION Error (TEXT);
(* Something cannot be written, or what is read is no pickle, or one of types that the program does not have; the text says why. *)

PROCEDURE Write (wr: Wr.T; ref: REFANY) RAISES {Error, Wr.Failure, Thread.Alerted};
(* Puts a pickle of ref, and nothing when Error is raised. Linear in the size of the data, however deep. *)

PROCEDURE Read (rd: Rd.T): REFANY RAISES {Error, Rd.EndOfFile, Rd.Failure, Thread.Alerted};
(* Reads one pickle and no further. EndOfFile when there is nothing, or less than a pickle. *)

TYPE
  Writer <: WriterPublic;
  WriterPublic = OBJECT
    wr: Wr.T;
  METHODS
    write (r: REFANY) RAISES {Error, Wr.Failure, Thread.Alerted};
    (* Write(wr, r); each call puts a pickle of its own. *)
  END;

  Reader <: ReaderPublic;
  ReaderPublic = OBJECT
    rd: Rd.T;
  METHODS
    read (): REFANY RAISES {Error, Rd.EndOfFile, Rd.Failure, Thread.Alerted};
    (* Read(rd) *)
  END;

END Pickle.
