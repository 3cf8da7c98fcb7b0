(* SPDX-License-Identifier: MIT *)
INTERFACE RegularFileClass;

(* How FS makes regular files. *)

IMPORT RegularFile;

PROCEDURE New (file: REFANY; path: TEXT; writable: BOOLEAN): RegularFile.T;
(* A handle on what HostFile opened at path. *)

END RegularFileClass.
