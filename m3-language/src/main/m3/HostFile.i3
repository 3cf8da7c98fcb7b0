(* SPDX-License-Identifier: MIT *)
INTERFACE HostFile;

(* The host's files and folders, as far as whoever started the program allows. Trusted.

   Results called problems say why something could not be done; they are NIL when it could. *)

<*EXTERNAL*> PROCEDURE Open (path: TEXT; write, truncate, create, exclusive: BOOLEAN; rights: TEXT; VAR problem: TEXT): REFANY;
(* An open regular file, to be read, and written as well when write. One that is made has rights, as "rw-r--r--", or the host's usual
   ones when that is NIL. *)

<*EXTERNAL*> PROCEDURE Rights (path: TEXT; VAR problem: TEXT): TEXT;
(* The access rights of what is at path. *)

<*EXTERNAL*> PROCEDURE Read (file: REFANY; VAR bytes: ARRAY OF CHAR; VAR problem: TEXT): INTEGER;
(* Reads on; how many bytes were read, 0 at the end. *)

<*EXTERNAL*> PROCEDURE Write (file: REFANY; READONLY bytes: ARRAY OF CHAR): TEXT;
<*EXTERNAL*> PROCEDURE Seek (file: REFANY; position: INTEGER): TEXT;
<*EXTERNAL*> PROCEDURE Position (file: REFANY; VAR problem: TEXT): INTEGER;
<*EXTERNAL*> PROCEDURE Size (file: REFANY; VAR problem: TEXT): INTEGER;
<*EXTERNAL*> PROCEDURE Lock (file: REFANY; VAR problem: TEXT): BOOLEAN;
<*EXTERNAL*> PROCEDURE Unlock (file: REFANY): TEXT;
<*EXTERNAL*> PROCEDURE Flush (file: REFANY): TEXT;
<*EXTERNAL*> PROCEDURE Close (file: REFANY): TEXT;

<*EXTERNAL*> PROCEDURE Status (path: TEXT; VAR kind, size: INTEGER; VAR modified: LONGREAL): TEXT;
(* kind: 0 a regular file, 1 a folder, 2 something else. size in bytes; modified in seconds, as Time.T. *)

<*EXTERNAL*> PROCEDURE Names (path: TEXT; VAR problem: TEXT): TEXT;
(* The names in a folder, sorted, each followed by '\000'. *)

<*EXTERNAL*> PROCEDURE CreateFolder (path: TEXT): TEXT;
<*EXTERNAL*> PROCEDURE DeleteFolder (path: TEXT): TEXT;
<*EXTERNAL*> PROCEDURE DeleteFile (path: TEXT): TEXT;
<*EXTERNAL*> PROCEDURE Rename (from, to: TEXT): TEXT;
<*EXTERNAL*> PROCEDURE SetModified (path: TEXT; time: LONGREAL): TEXT;
<*EXTERNAL*> PROCEDURE Absolute (path: TEXT; VAR problem: TEXT): TEXT;
(* The path without links and relative arcs. *)

<*EXTERNAL*> PROCEDURE WorkingFolder (VAR problem: TEXT): TEXT;
<*EXTERNAL*> PROCEDURE SetWorkingFolder (path: TEXT): TEXT;

END HostFile.
