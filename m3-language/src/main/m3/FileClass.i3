(* SPDX-License-Identifier: MIT *)
INTERFACE FileClass;

(* What a class of handles implements: read, write, status and close, or the same for arrays of characters. *)

IMPORT File, OSError;

TYPE
  Private = File.Public OBJECT METHODS
    getChars (VAR (*OUT*) a: ARRAY OF CHAR; mayBlock: BOOLEAN := TRUE): INTEGER RAISES {OSError.E} := GetChars;
    putChars (READONLY a: ARRAY OF CHAR) RAISES {OSError.E} := PutChars;
    (* As read and write, by which they are done unless a class overrides them. *)
  END;

REVEAL File.T = Private BRANDED "File.T" OBJECT END;

PROCEDURE GetChars (h: Private; VAR (*OUT*) a: ARRAY OF CHAR; mayBlock: BOOLEAN := TRUE): INTEGER RAISES {OSError.E};
PROCEDURE PutChars (h: Private; READONLY a: ARRAY OF CHAR) RAISES {OSError.E};

END FileClass.
