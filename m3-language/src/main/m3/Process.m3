(* SPDX-License-Identifier: MIT *)
MODULE Process;

IMPORT File, HostFile, OSError, Pathname, TerminalClass;

PROCEDURE GetStandardFileHandles (VAR stdin, stdout, stderr: File.T) =
  BEGIN
    stdin := TerminalClass.New(0);
    stdout := TerminalClass.New(1);
    stderr := TerminalClass.New(2);
  END GetStandardFileHandles;

PROCEDURE GetWorkingDirectory (): Pathname.T RAISES {OSError.E} =
  VAR problem: TEXT := NIL; folder := HostFile.WorkingFolder(problem);
  BEGIN
    IF problem # NIL THEN RAISE OSError.E(OSError.Of(problem, NIL)) END;
    RETURN folder;
  END GetWorkingDirectory;

PROCEDURE SetWorkingDirectory (path: Pathname.T) RAISES {OSError.E} =
  VAR problem := HostFile.SetWorkingFolder(path);
  BEGIN
    IF problem # NIL THEN RAISE OSError.E(OSError.Of(problem, path)) END;
  END SetWorkingDirectory;

BEGIN
END Process.
