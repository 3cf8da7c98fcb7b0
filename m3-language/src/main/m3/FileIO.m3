(* SPDX-License-Identifier: MIT *)
MODULE FileIO;

IMPORT FileRd, FileWr, IOFile, OSError, Rd, Wr;

PROCEDURE OpenRead (f: TEXT): Rd.T =
  BEGIN
    TRY RETURN FileRd.Open(f) EXCEPT OSError.E => RETURN NIL END;
  END OpenRead;

PROCEDURE OpenWrite (f: TEXT): Wr.T =
  BEGIN
    TRY RETURN FileWr.Open(f) EXCEPT OSError.E => RETURN NIL END;
  END OpenWrite;

BEGIN
  IOFile.openRead := OpenRead;
  IOFile.openWrite := OpenWrite;
END FileIO.
