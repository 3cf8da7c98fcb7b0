(* SPDX-License-Identifier: MIT *)
MODULE RegularFile EXPORTS RegularFile, RegularFileClass;

IMPORT Atom, File, FileClass, HostFile, OSError;

REVEAL
  T = Public BRANDED "RegularFile.T" OBJECT
    file    : REFANY  := NIL;  (* NIL when closed *)
    path    : TEXT    := NIL;
    writable: BOOLEAN := FALSE;
  OVERRIDES
    read     := Read;
    write    := Write;
    getChars := GetChars;
    putChars := PutChars;
    status   := Status;
    close    := Close;
    seek     := Seek;
    flush    := Flush;
    lock     := Lock;
    unlock   := Unlock;
  END;

PROCEDURE New (file: REFANY; path: TEXT; writable: BOOLEAN): T =
  BEGIN
    RETURN NEW(T, file := file, path := path, writable := writable);
  END New;

PROCEDURE Path (h: T): TEXT =
  BEGIN
    RETURN h.path;
  END Path;

PROCEDURE Check (h: T; problem: TEXT) RAISES {OSError.E} =
  BEGIN
    IF problem # NIL THEN RAISE OSError.E(OSError.Of(problem, h.path)) END;
  END Check;

PROCEDURE Open (h: T): REFANY =
  BEGIN
    <*ASSERT h.file # NIL WITH "the file is closed"*>
    RETURN h.file;
  END Open;

PROCEDURE Read (h: T; VAR b: ARRAY OF File.Byte; mayBlock: BOOLEAN := TRUE): INTEGER RAISES {OSError.E} =
  VAR chars := NEW(REF ARRAY OF CHAR, NUMBER(b)); n := GetChars(h, chars^, mayBlock);
  BEGIN
    FOR i := 0 TO n - 1 DO b[i] := ORD(chars[i]) END;
    RETURN n;
  END Read;

PROCEDURE GetChars (h: T; VAR a: ARRAY OF CHAR; <*UNUSED*> mayBlock: BOOLEAN := TRUE): INTEGER RAISES {OSError.E} =
  VAR problem: TEXT := NIL; n: INTEGER;
  BEGIN
    <*ASSERT NUMBER(a) > 0 WITH "nothing to read into"*>
    n := HostFile.Read(Open(h), a, problem);
    Check(h, problem);
    RETURN n;
  END GetChars;

PROCEDURE Write (h: T; READONLY b: ARRAY OF File.Byte) RAISES {OSError.E} =
  VAR chars := NEW(REF ARRAY OF CHAR, NUMBER(b));
  BEGIN
    FOR i := 0 TO LAST(b) DO chars[i] := VAL(b[i], CHAR) END;
    PutChars(h, chars^);
  END Write;

PROCEDURE PutChars (h: T; READONLY a: ARRAY OF CHAR) RAISES {OSError.E} =
  BEGIN
    <*ASSERT h.writable WITH "the file was opened to be read only"*>
    Check(h, HostFile.Write(Open(h), a));
  END PutChars;

PROCEDURE Status (h: T): File.Status RAISES {OSError.E} =
  VAR s: File.Status; problem: TEXT := NIL; kind, size: INTEGER;
  BEGIN
    Check(h, HostFile.Status(h.path, kind, size, s.modificationTime));
    s.type := FileType;
    s.size := HostFile.Size(Open(h), problem);
    Check(h, problem);
    RETURN s;
  END Status;

PROCEDURE Seek (h: T; origin: Origin; offset: INTEGER): INTEGER RAISES {OSError.E} =
  VAR problem: TEXT := NIL; at := offset;
  BEGIN
    CASE origin OF
    | Origin.Beginning =>
    | Origin.Current => INC(at, HostFile.Position(Open(h), problem));
    | Origin.End => INC(at, HostFile.Size(Open(h), problem));
    END;
    Check(h, problem);
    IF at < 0 THEN Check(h, "an index before the beginning") END;
    Check(h, HostFile.Seek(Open(h), at));
    RETURN at;
  END Seek;

PROCEDURE Flush (h: T) RAISES {OSError.E} =
  BEGIN
    Check(h, HostFile.Flush(Open(h)));
  END Flush;

PROCEDURE Lock (h: T): BOOLEAN RAISES {OSError.E} =
  VAR problem: TEXT := NIL; locked := HostFile.Lock(Open(h), problem);
  BEGIN
    Check(h, problem);
    RETURN locked;
  END Lock;

PROCEDURE Unlock (h: T) RAISES {OSError.E} =
  BEGIN
    Check(h, HostFile.Unlock(Open(h)));
  END Unlock;

PROCEDURE Close (h: T) RAISES {OSError.E} =
  VAR file := Open(h);
  BEGIN
    h.file := NIL;
    Check(h, HostFile.Close(file));
  END Close;

BEGIN
  FileType := Atom.FromText("RegularFile");
END RegularFile.
