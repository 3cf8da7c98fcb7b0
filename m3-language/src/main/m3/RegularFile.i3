(* SPDX-License-Identifier: MIT *)
INTERFACE RegularFile;

(* Handles on files that persist, sequences of bytes (classical: libm3 RegularFile). FS opens them. *)

IMPORT File, OSError;

TYPE
  T <: Public;

  Public = File.T OBJECT METHODS
    seek (origin: Origin; offset: INTEGER): INTEGER RAISES {OSError.E};
    (* Makes the index of the next byte offset, counted from origin, and gives it. It may be past the end, where writing
       extends the file. *)
    flush () RAISES {OSError.E};
    (* Has the host write what it holds back. *)
    lock (): BOOLEAN RAISES {OSError.E};
    unlock () RAISES {OSError.E};
    (* Take and give back the file, as against other processes; FALSE when another one has it. *)
  END;

  Origin = {Beginning, Current, End};

VAR (*CONST*) FileType: File.Type;
(* Atom.FromText("RegularFile") *)

END RegularFile.
