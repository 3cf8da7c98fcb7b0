(* SPDX-License-Identifier: MIT *)
MODULE FS;

IMPORT Atom, File, HostFile, OSError, Pathname, RegularFile, RegularFileClass, Terminal, Text, Time;

REVEAL
  Iterator = PublicIterator BRANDED "FS.Iterator" OBJECT
    folder: Pathname.T := NIL;
    names : TEXT := NIL;  (* each followed by '\000'; NIL when closed *)
    at    : CARDINAL := 0;
  OVERRIDES
    next           := Next;
    nextWithStatus := NextWithStatus;
    close          := Close;
  END;

PROCEDURE Check (problem: TEXT; p: Pathname.T) RAISES {OSError.E} =
  BEGIN
    IF problem # NIL THEN RAISE OSError.E(OSError.Of(problem, p)) END;
  END Check;

PROCEDURE GetAbsolutePathname (p: Pathname.T): Pathname.T RAISES {OSError.E} =
  VAR problem: TEXT := NIL; absolute := HostFile.Absolute(p, problem);
  BEGIN
    Check(problem, p);
    RETURN absolute;
  END GetAbsolutePathname;

PROCEDURE OpenFile (p: Pathname.T; truncate := TRUE; create := CreateOption.Ok; template: File.T := NIL;
                    access := AccessOption.Default): File.T RAISES {OSError.E} =
  VAR problem: TEXT := NIL; rights := Rights[access]; file: REFANY;
  BEGIN
    TYPECASE template OF
    | NULL =>
    | RegularFile.T (model) =>
      rights := HostFile.Rights(RegularFileClass.Path(model), problem);
      Check(problem, RegularFileClass.Path(model));
    ELSE
    END;
    file := HostFile.Open(p, TRUE, truncate, create # CreateOption.Never, create = CreateOption.Always, rights, problem);
    Check(problem, p);
    RETURN RegularFileClass.New(file, p, TRUE);
  END OpenFile;

CONST Rights = ARRAY AccessOption OF TEXT{"rw-------", "r--r--r--", NIL};

PROCEDURE OpenFileReadonly (p: Pathname.T): File.T RAISES {OSError.E} =
  VAR problem: TEXT := NIL; file := HostFile.Open(p, FALSE, FALSE, FALSE, FALSE, NIL, problem);
  BEGIN
    Check(problem, p);
    RETURN RegularFileClass.New(file, p, FALSE);
  END OpenFileReadonly;

PROCEDURE CreateDirectory (p: Pathname.T) RAISES {OSError.E} =
  BEGIN
    Check(HostFile.CreateFolder(p), p);
  END CreateDirectory;

PROCEDURE DeleteDirectory (p: Pathname.T) RAISES {OSError.E} =
  BEGIN
    Check(HostFile.DeleteFolder(p), p);
  END DeleteDirectory;

PROCEDURE DeleteFile (p: Pathname.T) RAISES {OSError.E} =
  BEGIN
    Check(HostFile.DeleteFile(p), p);
  END DeleteFile;

PROCEDURE Rename (p0, p1: Pathname.T) RAISES {OSError.E} =
  BEGIN
    Check(HostFile.Rename(p0, p1), p0);
  END Rename;

PROCEDURE Iterate (p: Pathname.T): Iterator RAISES {OSError.E} =
  VAR problem: TEXT := NIL; names := HostFile.Names(p, problem);
  BEGIN
    Check(problem, p);
    RETURN NEW(Iterator, folder := p, names := names);
  END Iterate;

PROCEDURE Next (i: Iterator; VAR name: TEXT): BOOLEAN =
  VAR end: INTEGER;
  BEGIN
    <*ASSERT i.names # NIL WITH "the iterator is closed"*>
    end := Text.FindChar(i.names, '\000', i.at);
    IF end < 0 THEN RETURN FALSE END;
    name := Text.Sub(i.names, i.at, end - i.at);
    i.at := end + 1;
    RETURN TRUE;
  END Next;

PROCEDURE NextWithStatus (i: Iterator; VAR name: TEXT; VAR stat: File.Status): BOOLEAN RAISES {OSError.E} =
  BEGIN
    IF NOT Next(i, name) THEN RETURN FALSE END;
    stat := Status(Pathname.Join(i.folder, name));
    RETURN TRUE;
  END NextWithStatus;

PROCEDURE Close (i: Iterator) =
  BEGIN
    i.names := NIL;
  END Close;

PROCEDURE Status (p: Pathname.T): File.Status RAISES {OSError.E} =
  VAR s: File.Status; kind, size: INTEGER;
  BEGIN
    Check(HostFile.Status(p, kind, size, s.modificationTime), p);
    s.size := size;
    CASE kind OF
    | 0 => s.type := RegularFile.FileType;
    | 1 => s.type := DirectoryFileType;
    ELSE s.type := Terminal.FileType;
    END;
    RETURN s;
  END Status;

PROCEDURE SetModificationTime (p: Pathname.T; READONLY t: Time.T) RAISES {OSError.E} =
  BEGIN
    Check(HostFile.SetModified(p, t), p);
  END SetModificationTime;

BEGIN
  DirectoryFileType := Atom.FromText("Directory");
END FS.
