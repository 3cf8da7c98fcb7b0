(* SPDX-License-Identifier: MIT *)
MODULE FileWr;

IMPORT FS, File, FileClass, OSError, Pathname, RegularFile, Wr, WrClass;

CONST Size = 16384;

REVEAL
  T = Public BRANDED "FileWr.T" OBJECT
    file: File.T := NIL;
  OVERRIDES
    init   := Init;
    seek   := Seek;
    flush  := Flush;
    length := Length;
    close  := Close;
  END;

PROCEDURE Open (p: Pathname.T): T RAISES {OSError.E} =
  BEGIN
    RETURN Init(NEW(T), FS.OpenFile(p));
  END Open;

PROCEDURE OpenAppend (p: Pathname.T): T RAISES {OSError.E} =
  VAR h: RegularFile.T := FS.OpenFile(p, truncate := FALSE);
  BEGIN
    EVAL h.seek(RegularFile.Origin.End, 0);
    RETURN Init(NEW(T), h);
  END OpenAppend;

PROCEDURE Init (wr: T; h: File.T; buffered := TRUE): T RAISES {OSError.E} =
  BEGIN
    wr.file := h;
    wr.seekable := ISTYPE(h, RegularFile.T);
    wr.buffered := buffered;
    wr.st := 0;
    wr.cur := 0;
    IF wr.seekable THEN wr.cur := NARROW(h, RegularFile.T).seek(RegularFile.Origin.Current, 0) END;
    wr.lo := wr.cur;
    wr.hi := wr.cur + Size;
    wr.buff := NEW(REF ARRAY OF CHAR, Size);
    wr.closed := FALSE;
    RETURN wr;
  END Init;

PROCEDURE Flush (wr: T) RAISES {Wr.Failure} =
  VAR n := wr.cur - wr.lo;
  BEGIN
    IF n > 0 THEN
      wr.lo := wr.cur;
      wr.hi := wr.cur + Size;
      TRY
        wr.file.putChars(SUBARRAY(wr.buff^, 0, n));
      EXCEPT
        OSError.E (code) => RAISE Wr.Failure(code);
      END;
    END;
  END Flush;

PROCEDURE Seek (wr: T; n: CARDINAL) RAISES {Wr.Failure} =
  BEGIN
    Flush(wr);
    IF n # wr.cur THEN
      TRY
        EVAL NARROW(wr.file, RegularFile.T).seek(RegularFile.Origin.Beginning, n);
      EXCEPT
        OSError.E (code) => RAISE Wr.Failure(code);
      END;
      wr.cur := n;
      wr.lo := n;
      wr.hi := n + Size;
    END;
  END Seek;

PROCEDURE Length (wr: T): CARDINAL RAISES {Wr.Failure} =
  BEGIN
    IF NOT wr.seekable THEN RETURN wr.cur END;
    TRY
      RETURN MAX(wr.cur, wr.file.status().size);
    EXCEPT
      OSError.E (code) => RAISE Wr.Failure(code);
    END;
  END Length;

PROCEDURE Close (wr: T) RAISES {Wr.Failure} =
  BEGIN
    TRY wr.file.close() EXCEPT OSError.E (code) => RAISE Wr.Failure(code) END;
  END Close;

BEGIN
END FileWr.
