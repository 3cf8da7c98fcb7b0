(* SPDX-License-Identifier: MIT *)
INTERFACE FS;

(* Files and folders by name (classical: libm3 FS). Each procedure raises OSError.E when the host refuses; a program that was
   not given access to files is refused everything. *)

IMPORT File, OSError, Pathname, Time;

PROCEDURE GetAbsolutePathname (p: Pathname.T): Pathname.T RAISES {OSError.E};
(* An absolute pathname of the same file or folder, without links and relative arcs. *)

TYPE
  CreateOption = {Never, Ok, Always};
  (* The file must exist, may exist, must not. *)
  AccessOption = {OnlyOwnerCanRead, ReadOnly, Default};

PROCEDURE OpenFile (p: Pathname.T; truncate := TRUE; create := CreateOption.Ok; template: File.T := NIL;
                    access := AccessOption.Default): File.T RAISES {OSError.E};
(* The file p, to be written and read from its beginning, empty when truncate. A file that is made here has the access rights
   of template, a regular file, or as access says: the host's usual ones, for its owner only, or for nobody to write but by this handle. *)

PROCEDURE OpenFileReadonly (p: Pathname.T): File.T RAISES {OSError.E};
(* The file p, to be read. *)

PROCEDURE CreateDirectory (p: Pathname.T) RAISES {OSError.E};
PROCEDURE DeleteDirectory (p: Pathname.T) RAISES {OSError.E};
PROCEDURE DeleteFile (p: Pathname.T) RAISES {OSError.E};
(* A folder to be deleted is empty; what DeleteFile deletes is no folder. *)

PROCEDURE Rename (p0, p1: Pathname.T) RAISES {OSError.E};
(* Calls p0 p1; a file of that name is replaced. *)

TYPE
  Iterator <: PublicIterator;

  PublicIterator = OBJECT METHODS
    next (VAR (*OUT*) name: TEXT): BOOLEAN;
    (* Sets name to the next one; FALSE when there is none. *)
    nextWithStatus (VAR (*OUT*) name: TEXT; VAR (*OUT*) stat: File.Status): BOOLEAN RAISES {OSError.E};
    (* The same, with its status. *)
    close ();
    (* Releases the iterator, which must not be used after that. *)
  END;

VAR (*CONST*) DirectoryFileType: File.Type;
(* Atom.FromText("Directory") *)

PROCEDURE Iterate (p: Pathname.T): Iterator RAISES {OSError.E};
(* The names in the folder p, but for Pathname.Current and Parent, in alphabetical order. *)

PROCEDURE Status (p: Pathname.T): File.Status RAISES {OSError.E};
(* The type is DirectoryFileType, RegularFile.FileType, or Terminal.FileType for what is neither. *)

PROCEDURE SetModificationTime (p: Pathname.T; READONLY t: Time.T) RAISES {OSError.E};
(* Makes t the time at which p was last written. *)

END FS.
