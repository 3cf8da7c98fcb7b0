(* SPDX-License-Identifier: MIT *)
INTERFACE File;

(* Handles on sources and sinks of bytes, without a buffer (classical: libm3 File). FS opens files; FileRd and FileWr are
   readers and writers on them. Handles are not safe for threads. *)

IMPORT Atom, OSError, Time;

TYPE
  T <: Public;

  Public = OBJECT METHODS
    read (VAR (*OUT*) b: ARRAY OF Byte; mayBlock: BOOLEAN := TRUE): INTEGER RAISES {OSError.E};
    (* Reads at least a byte and at most NUMBER(b), which is not 0; how many, 0 at the end. When there is none yet, waits, or
       gives -1 unless mayBlock. *)
    write (READONLY b: ARRAY OF Byte) RAISES {OSError.E};
    (* Writes all of b. *)
    status (): Status RAISES {OSError.E};
    close () RAISES {OSError.E};
    (* Releases the handle, which must not be used after that. *)
  END;

  Byte   = BITS 8 FOR [0 .. 255];
  Type   = Atom.T;
  Status = RECORD
    type            : Type;
    modificationTime: Time.T;
    size            : CARDINAL;  (* bytes *)
  END;

END File.
