(* SPDX-License-Identifier: MIT *)
MODULE OSError;

IMPORT Atom, AtomList;

PROCEDURE Of (reason, what: TEXT): Code =
  BEGIN
    IF what = NIL THEN RETURN AtomList.List1(Atom.FromText(reason)) END;
    RETURN AtomList.List2(Atom.FromText(reason), Atom.FromText(what));
  END Of;

BEGIN
  NoSuchFile := Atom.FromText("no such file or folder");
  AlreadyExists := Atom.FromText("it exists already");
  AccessDenied := Atom.FromText("access denied");
  NotAFolder := Atom.FromText("not a folder");
  IsAFolder := Atom.FromText("it is a folder");
  FolderNotEmpty := Atom.FromText("the folder is not empty");
END OSError.
