(* SPDX-License-Identifier: MIT *)
INTERFACE FileRd;

(* Readers of files (classical: libm3 FileRd). Those of regular files are seekable, the others intermittent. *)

IMPORT File, OSError, Pathname, Rd;

TYPE
  T <: Public;

  Public = Rd.T OBJECT METHODS
    init (h: File.T): T RAISES {OSError.E};
    (* Makes the reader read from h, from its index on when it is a regular file, and gives it. Closing the reader closes h,
       which must not be used otherwise. Rd.Failure tells what OSError.E would. *)
  END;

PROCEDURE Open (p: Pathname.T): T RAISES {OSError.E};
(* A reader of the file p. *)

END FileRd.
