(* SPDX-License-Identifier: MIT *)
INTERFACE Parcels;

(* What the tests of seeing look at: an event with formals of many types, and procedures that nobody handles. *)

TYPE
  Size = {Small, Medium, Large};
  Marks = SET OF Size;
  Label = RECORD to: TEXT; size: Size; weight: INTEGER END;

EXCEPTION Lost(INTEGER);

PROCEDURE Arrived (READONLY label: Label; insured: BOOLEAN; grams: INTEGER): INTEGER RAISES {Lost};
PROCEDURE Count (n: INTEGER): INTEGER;
PROCEDURE Weigh (VAR total: INTEGER; READONLY weights: ARRAY OF INTEGER; marks: Marks; letter: CHAR);
PROCEDURE Fail (n: INTEGER) RAISES {Lost};
PROCEDURE Deep (n: INTEGER);
PROCEDURE Unused ();

END Parcels.
