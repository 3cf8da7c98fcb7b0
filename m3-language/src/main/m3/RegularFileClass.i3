(* SPDX-License-Identifier: MIT *)
INTERFACE RegularFileClass;

(* How FS makes regular files. *)

IMPORT RegularFile;

PROCEDURE New (file: REFANY; path: TEXT; writable: BOOLEAN): RegularFile.T;
(* A handle on what HostFile opened at path. *)

PROCEDURE Path (h: RegularFile.T): TEXT;
(* Where h was opened. *)

END RegularFileClass.
