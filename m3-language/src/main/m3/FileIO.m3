(* SPDX-License-Identifier: MIT *)
MODULE FileIO;

IMPORT FileRd, FileWr, IOMore, OSError, Rd, Wr;

PROCEDURE OpenRead (f: TEXT): Rd.T =
  BEGIN
    TRY RETURN FileRd.Open(f) EXCEPT OSError.E => RETURN NIL END;
  END OpenRead;

PROCEDURE OpenWrite (f: TEXT): Wr.T =
  BEGIN
    TRY RETURN FileWr.Open(f) EXCEPT OSError.E => RETURN NIL END;
  END OpenWrite;

BEGIN
  IOMore.openRead := OpenRead;
  IOMore.openWrite := OpenWrite;
END FileIO.
