(* SPDX-License-Identifier: MIT *)
INTERFACE CoffFile;

(* Object files in memory (SOSP'95 Figure 2). Anyone may make one of any bytes: they are verified by Domain.Create. *)

TYPE T <: REFANY;

PROCEDURE FromChars (name: TEXT; READONLY bytes: ARRAY OF CHAR): T;
(* A file called name, holding a copy of bytes. *)

PROCEDURE Name (t: T): TEXT;
(* What the file is called. *)

PROCEDURE Bytes (t: T): REF ARRAY OF CHAR;
(* A copy of what it holds. *)

END CoffFile.
