(* SPDX-License-Identifier: MIT *)
INTERFACE Interval;

(* Intervals, as sets of whole numbers (classical: libm3 Interval): n is in a when a.lo <= n < a.hi. The interval without numbers is
   Empty and no other. *)

IMPORT Word;

TYPE
  T         = RECORD lo, hi: INTEGER END;
  Bound     = {Lo, Hi};
  Partition = ARRAY [0 .. 2] OF T;

CONST
  Brand = "Interval";
  Empty = T{0, 0};
  Full  = T{FIRST(INTEGER), LAST(INTEGER)};

PROCEDURE FromBounds (lo, hi: INTEGER): T;
(* T{lo, hi}, or Empty when that has no number. *)

PROCEDURE FromAbsBounds (n, m: INTEGER): T;
PROCEDURE FromBound (lo: INTEGER; s: CARDINAL): T;
PROCEDURE FromSize (s: CARDINAL): T;
(* The interval between two bounds in either order; of s numbers from lo on; of s from 0 on. *)

PROCEDURE Center (READONLY a: T; n: INTEGER): T;
(* a moved so that its middle is n. *)

PROCEDURE Size (READONLY a: T): CARDINAL;
PROCEDURE Middle (READONLY a: T): INTEGER;
(* How many numbers a has; (a.lo + a.hi) DIV 2. *)

PROCEDURE PickBound (READONLY a: T; n: INTEGER): Bound;
PROCEDURE Project (READONLY a: T; n: INTEGER): INTEGER;
(* The bound nearest to n; the number in a, which is not empty, nearest to n. *)

PROCEDURE Move (READONLY a: T; n: INTEGER): T;
PROCEDURE Inset (READONLY a: T; n: INTEGER): T;
PROCEDURE Change (READONLY a: T; dlo, dhi: INTEGER): T;
PROCEDURE MoveBound (x: Bound; READONLY a: T; dn: INTEGER): T;
(* a with its bounds moved: both by n, both inwards by n, each by its own, one. Empty stays so. *)

PROCEDURE Join (READONLY a, b: T): T;
PROCEDURE Meet (READONLY a, b: T): T;
(* The least interval that has all numbers of both; the numbers in both. *)

PROCEDURE Chop (READONLY a: T; n: INTEGER; VAR (*OUT*) b, c: T);
(* Cuts a at n: b is the part before, c the rest. *)

PROCEDURE Factor (READONLY a, by: T; VAR (*OUT*) f: Partition; dn: INTEGER);
(* Cuts a into f[1] = Meet(a, by) and two others, perhaps empty, in such an order that no f[i] moved by a positive multiple of dn meets
   a later f[j]. *)

PROCEDURE Mod (n: INTEGER; READONLY a: T): INTEGER;
(* The number in a, which is not empty, that is a multiple of Size(a) away from n. *)

PROCEDURE Equal (READONLY a, b: T): BOOLEAN;
PROCEDURE IsEmpty (READONLY a: T): BOOLEAN;
PROCEDURE Member (n: INTEGER; READONLY a: T): BOOLEAN;
PROCEDURE Overlap (READONLY a, b: T): BOOLEAN;
PROCEDURE Subset (READONLY a, b: T): BOOLEAN;
(* Whether they are the same; a has no number; n is in a; they have a number in common; all of a is in b. *)

PROCEDURE Compare (READONLY a, b: T): [-1 .. 1];
PROCEDURE Hash (READONLY a: T): Word.T;
(* For generics; the order is by lo, then hi. *)

END Interval.
