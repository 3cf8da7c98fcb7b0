(* SPDX-License-Identifier: MIT *)
INTERFACE ExternRef;

(* Externalized references (SOSP'95 3.1, requirement R28): what a user program holds in place of a kernel capability.

   A capability is a reference, which cannot leave the kernel. A program gets an index into a table of its own instead;
   it is recovered by the index. An index is a number, so a program may make one up: whatever it is, the outcome is the
   reference it was given for, in the very table, or an Error. A slot may serve again; an index never does.

   Layout of an index, from the least bit: slot 20 bits, use of the slot 22, table 21; never negative. *)

TYPE
  T <: REFANY;
  (* The table of one application; it ends with the domain that made it. Safe for use by several threads. *)

  Index = [0 .. LAST(INTEGER)];

  Code = {
    Forged,     (* never given out by any table's rules *)
    Foreign,    (* of another application's table *)
    Stale,      (* released *)
    Full,       (* as many references as the table may hold *)
    Dead        (* the application has ended *)
  };

CONST Most = 1048576;
(* Slots that an index can name. *)

EXCEPTION Error(Code);

PROCEDURE New (limit: [0 .. Most] := 65536): T;
(* An empty table for at most limit references at a time. *)

PROCEDURE Externalize (t: T; r: REFANY): Index RAISES {Error};
(* An index for r, which is not NIL, until it is released; a new one each time. Full, Dead. *)

PROCEDURE Internalize (t: T; i: INTEGER): REFANY RAISES {Error};
(* The reference i was given for. Forged, Foreign, Stale, Dead. *)

PROCEDURE Release (t: T; i: INTEGER) RAISES {Error};
(* Ends i; the table lets go of the reference. Forged, Foreign, Stale, Dead. *)

PROCEDURE Size (t: T): CARDINAL;
(* How many indices are in use. *)

PROCEDURE Destroy (t: T);
(* Ends every index, for the application has ended; the table holds nothing from now on. *)

END ExternRef.
