(* SPDX-License-Identifier: MIT *)
MODULE FileRd;

IMPORT FS, File, FileClass, OSError, Pathname, Rd, RdClass, RegularFile, Thread;

CONST Size = 16384;

REVEAL
  T = Public BRANDED "FileRd.T" OBJECT
    file: File.T := NIL;
  OVERRIDES
    init   := Init;
    seek   := Seek;
    length := Length;
    close  := Close;
  END;

PROCEDURE Open (p: Pathname.T): T RAISES {OSError.E} =
  BEGIN
    RETURN Init(NEW(T), FS.OpenFileReadonly(p));
  END Open;

PROCEDURE Init (rd: T; h: File.T): T RAISES {OSError.E} =
  BEGIN
    rd.file := h;
    rd.seekable := ISTYPE(h, RegularFile.T);
    rd.intermittent := NOT rd.seekable;
    rd.st := 0;
    rd.cur := 0;
    IF rd.seekable THEN rd.cur := NARROW(h, RegularFile.T).seek(RegularFile.Origin.Current, 0) END;
    rd.lo := rd.cur;
    rd.hi := rd.cur;
    rd.buff := NEW(REF ARRAY OF CHAR, Size);
    rd.closed := FALSE;
    RETURN rd;
  END Init;

PROCEDURE Seek (rd: T; n: CARDINAL; dontBlock: BOOLEAN): RdClass.SeekResult RAISES {Rd.Failure, Thread.Alerted} =
  VAR count: INTEGER;
  BEGIN
    IF rd.seekable AND (n < rd.lo OR n > rd.hi) THEN
      n := MIN(n, Length(rd));
      TRY
        EVAL NARROW(rd.file, RegularFile.T).seek(RegularFile.Origin.Beginning, n);
      EXCEPT
        OSError.E (code) => RAISE Rd.Failure(code);
      END;
      rd.lo := n;
      rd.hi := n;
    END;
    rd.cur := n;
    IF n < rd.hi THEN RETURN RdClass.SeekResult.Ready END;
    TRY
      count := rd.file.getChars(rd.buff^, NOT dontBlock);
    EXCEPT
      OSError.E (code) => RAISE Rd.Failure(code);
    END;
    rd.lo := n;
    rd.hi := n + MAX(count, 0);
    IF count > 0 THEN RETURN RdClass.SeekResult.Ready END;
    IF count = 0 THEN RETURN RdClass.SeekResult.Eof ELSE RETURN RdClass.SeekResult.WouldBlock END;
  END Seek;

PROCEDURE Length (rd: T): INTEGER RAISES {Rd.Failure} =
  BEGIN
    IF NOT rd.seekable THEN RETURN -1 END;
    TRY RETURN rd.file.status().size EXCEPT OSError.E (code) => RAISE Rd.Failure(code) END;
  END Length;

PROCEDURE Close (rd: T) RAISES {Rd.Failure} =
  BEGIN
    TRY rd.file.close() EXCEPT OSError.E (code) => RAISE Rd.Failure(code) END;
  END Close;

BEGIN
END FileRd.
