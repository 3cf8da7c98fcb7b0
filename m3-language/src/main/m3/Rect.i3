(* SPDX-License-Identifier: MIT *)
INTERFACE Rect;

(* Rectangles along the axes, as sets of points (classical: libm3 Rect): p is in r when r.west <= p.h < r.east and
   r.north <= p.v < r.south. The rectangle without points is Empty and no other. *)

IMPORT Axis, Interval, Point, Word;

TYPE
  T         = RECORD west, east, north, south: INTEGER END;
  Edge      = {W, E, N, S};
  Vertex    = {NW, NE, SW, SE};
  Partition = ARRAY [0 .. 4] OF T;

CONST
  Brand = "Rect";
  Empty = T{0, 0, 0, 0};
  Full  = T{FIRST(INTEGER), LAST(INTEGER), FIRST(INTEGER), LAST(INTEGER)};

PROCEDURE FromEdges (w, e, n, s: INTEGER): T;
(* T{w, e, n, s}, or Empty when that has no point. *)

PROCEDURE FromAbsEdges (h1, h2, v1, v2: INTEGER): T;
PROCEDURE FromCorners (READONLY p, q: Point.T): T;
PROCEDURE FromCorner (READONLY p: Point.T; hor, ver: CARDINAL): T;
PROCEDURE FromSize (hor, ver: CARDINAL): T;
PROCEDURE FromPoint (READONLY p: Point.T): T;
(* The rectangle between such edges or corners in either order; of a size, with its north-west corner at p or the origin; of p
   alone. *)

PROCEDURE FromIntervals (READONLY hor, ver: Interval.T): T;
PROCEDURE FromAxes (axis: Axis.T; READONLY n, m: Interval.T): T;
(* The points whose h is in hor and whose v is in ver; FromIntervals(n, m) when axis is Hor, else FromIntervals(m, n). *)

PROCEDURE Center (READONLY r: T; READONLY p: Point.T): T;
(* r moved so that its middle is p. *)

PROCEDURE NorthWest (READONLY r: T): Point.T;
PROCEDURE NorthEast (READONLY r: T): Point.T;
PROCEDURE SouthWest (READONLY r: T): Point.T;
PROCEDURE SouthEast (READONLY r: T): Point.T;
PROCEDURE GetVertex (v: Vertex; READONLY r: T): Point.T;
(* A corner. *)

PROCEDURE HorSize (READONLY r: T): CARDINAL;
PROCEDURE VerSize (READONLY r: T): CARDINAL;
PROCEDURE Size (a: Axis.T; READONLY r: T): CARDINAL;
PROCEDURE DiagSizeSquare (READONLY r: T): CARDINAL;
(* Width, height, one of the two, the sum of their squares. *)

PROCEDURE Middle (READONLY r: T): Point.T;
PROCEDURE Project (READONLY r: T; READONLY p: Point.T): Point.T;
(* The point in the middle; the point of r, which is not empty, that is nearest to p. *)

PROCEDURE PickEdge (READONLY r: T; READONLY p: Point.T): Edge;
PROCEDURE PickVertex (READONLY r: T; READONLY p: Point.T): Vertex;
(* The edge or corner nearest to p; the first one in the order of their type when there are several. *)

PROCEDURE Add (READONLY r: T; READONLY p: Point.T): T;
PROCEDURE Sub (READONLY r: T; READONLY p: Point.T): T;
PROCEDURE Move (READONLY r: T; READONLY p: Point.T): T;
PROCEDURE MoveH (READONLY r: T; h: INTEGER): T;
PROCEDURE MoveV (READONLY r: T; v: INTEGER): T;
PROCEDURE MoveHV (READONLY r: T; h, v: INTEGER): T;
(* r moved; Sub the other way. *)

PROCEDURE Scale (READONLY r: T; num, den: INTEGER): T;
(* Each coordinate times num DIV den. *)

PROCEDURE Change (READONLY r: T; dw, de, dn, ds: INTEGER): T;
PROCEDURE Inset (READONLY r: T; n: INTEGER): T;
PROCEDURE MoveEdge (READONLY r: T; e: Edge; dn: INTEGER): T;
PROCEDURE MoveVertex (READONLY r: T; v: Vertex; READONLY dp: Point.T): T;
PROCEDURE Stretch (READONLY r: T; axis: Axis.T; lo, hi: INTEGER): T;
(* r with its edges moved: each by its own, all inwards by n, one, those of a corner, or those across an axis to lo and hi. Empty stays
   so. *)

PROCEDURE Transpose (READONLY r: T; ax := Axis.T.Ver): T;
(* r when ax is Hor, else r with its axes exchanged. *)

PROCEDURE Join (READONLY r, s: T): T;
PROCEDURE Meet (READONLY r, s: T): T;
PROCEDURE Extend (READONLY r: T; READONLY p: Point.T): T;
(* The least rectangle that has all points of both; the points in both; Join(r, FromPoint(p)). *)

PROCEDURE Chop (hv: Axis.T; READONLY r: T; n: INTEGER; VAR (*OUT*) s, t: T);
(* Cuts r at coordinate n of axis hv: s is the part before, t the rest. *)

PROCEDURE Factor (READONLY r, s: T; VAR (*OUT*) f: Partition; dh, dv: INTEGER);
(* Cuts r into f[2] = Meet(r, s) and four others, some perhaps empty, in such an order that no f[i] moved by a positive multiple
   of (dh, dv) meets a later f[j]. *)

PROCEDURE Mod (READONLY p: Point.T; READONLY r: T): Point.T;
(* The point of r, which is not empty, that is whole widths and heights of r away from p. *)

PROCEDURE Equal (READONLY r, s: T): BOOLEAN;
PROCEDURE IsEmpty (READONLY r: T): BOOLEAN;
PROCEDURE Member (READONLY p: Point.T; READONLY r: T): BOOLEAN;
PROCEDURE Overlap (READONLY r, s: T): BOOLEAN;
PROCEDURE Subset (READONLY r, s: T): BOOLEAN;
PROCEDURE Congruent (READONLY r, s: T): BOOLEAN;
(* Whether they are the same; r has no point; p is in r; they have a point in common; all of r is in s; their sizes are equal. *)

PROCEDURE GlobToLoc (READONLY r: T; READONLY p: Point.T): Point.T;
PROCEDURE LocToGlob (READONLY r: T; READONLY p: Point.T): Point.T;
(* p as seen from the north-west corner of r; and back. *)

PROCEDURE Compare (READONLY a, b: T): [-1 .. 1];
PROCEDURE Hash (READONLY a: T): Word.T;
(* For generics; the order is by west, east, north, south. *)

END Rect.
