(* SPDX-License-Identifier: MIT *)
INTERFACE FileWr;

(* Writers of files (classical: libm3 FileWr). Those of regular files are seekable. *)

IMPORT File, OSError, Pathname, Wr;

TYPE
  T <: Public;

  Public = Wr.T OBJECT METHODS
    init (h: File.T; buffered := TRUE): T RAISES {OSError.E};
    (* Makes the writer write to h, from its index on when it is a regular file, and gives it. Closing the writer closes h,
       which must not be used otherwise. Wr.Failure tells what OSError.E would. *)
  END;

PROCEDURE Open (p: Pathname.T): T RAISES {OSError.E};
(* A writer of the file p, which is made or made empty. *)

PROCEDURE OpenAppend (p: Pathname.T): T RAISES {OSError.E};
(* A writer at the end of the file p, which is made when there is none. *)

END FileWr.
