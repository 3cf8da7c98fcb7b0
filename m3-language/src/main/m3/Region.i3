(* SPDX-License-Identifier: MIT *)
INTERFACE Region;

(* Sets of points of any shape (classical: libm3 Region). *)

IMPORT Axis, Point, Rect;

TYPE
  T = RECORD r: Rect.T; p: P := NIL END;
  (* r is the least rectangle that has all points; p says which of them, NIL for all. *)
  P <: REFANY;

CONST
  Empty = T{Rect.Empty, NIL};
  Full  = T{Rect.Full, NIL};

PROCEDURE FromRect (READONLY r: Rect.T): T;
PROCEDURE FromRects (READONLY ra: ARRAY OF Rect.T): T;
PROCEDURE FromPoint (READONLY p: Point.T): T;
(* The points of a rectangle, of any of several; p alone. *)

PROCEDURE ToRects (READONLY rg: T): REF ARRAY OF Rect.T;
(* Rectangles that have the points of rg, each point in one: in bands from north to south, in each from west to east. *)

PROCEDURE BoundingBox (READONLY rg: T): Rect.T;
(* rg.r *)

PROCEDURE Add (READONLY rg: T; READONLY p: Point.T): T;
PROCEDURE Sub (READONLY rg: T; READONLY p: Point.T): T;
PROCEDURE AddHV (READONLY rg: T; dh, dv: INTEGER): T;
(* rg moved; Sub the other way. *)

PROCEDURE Inset (READONLY rg: T; n: INTEGER): T;
(* The points all of whose neighbours, up to n away along each axis, are in rg; when n < 0, those with one that is, up to -n
   away. *)

PROCEDURE PlaceAxis (READONLY rg: T; n: INTEGER; hv: Axis.T): T;
PROCEDURE Place (READONLY rg: T; h, v: INTEGER): T;
(* The points from which on n points along axis hv, to the east or south, are all in rg; when n < 0, those from which on one of -n is;
   rg itself when n = 0. Place: PlaceAxis by h along Hor, and that by v along Ver. *)

PROCEDURE Join (READONLY rg, rgP: T): T;
PROCEDURE JoinRect (READONLY r: Rect.T; READONLY rg: T): T;
PROCEDURE JoinRegions (READONLY rg: REF ARRAY OF T): T;
PROCEDURE Meet (READONLY rg, rgP: T): T;
PROCEDURE MeetRect (READONLY r: Rect.T; READONLY rg: T): T;
PROCEDURE Difference (READONLY rg, rgP: T): T;
PROCEDURE SymmetricDifference (READONLY rg, rgP: T): T;
(* The points in either; in both; in the first only; in just one. *)

PROCEDURE MaxSubset (READONLY r: Rect.T; READONLY rg: T): Rect.T;
(* A rectangle in rg that has all of r, grown until it cannot grow along one axis and then along the other; Empty when r is, or is not in
   rg. *)

PROCEDURE Flip (READONLY rg: T; hor, ver: BOOLEAN): T;
(* The points whose coordinates, h negated when hor and v when ver, are in rg. *)

PROCEDURE Equal (READONLY rg, rgP: T): BOOLEAN;
PROCEDURE IsEmpty (READONLY rg: T): BOOLEAN;
PROCEDURE IsRect (READONLY rg: T): BOOLEAN;
PROCEDURE Member (READONLY p: Point.T; READONLY rg: T): BOOLEAN;
PROCEDURE SubsetRect (READONLY r: Rect.T; READONLY rg: T): BOOLEAN;
PROCEDURE Subset (READONLY rg, rgP: T): BOOLEAN;
PROCEDURE OverlapRect (READONLY r: Rect.T; READONLY rg: T): BOOLEAN;
PROCEDURE Overlap (READONLY rg, rgP: T): BOOLEAN;
(* Whether they are the same; rg has no point; it is a rectangle; p is in it; all of r or rg is in the other; they have a point
   in common. *)

END Region.
