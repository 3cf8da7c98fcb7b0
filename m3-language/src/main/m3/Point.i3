(* SPDX-License-Identifier: MIT *)
INTERFACE Point;

(* Points of the plane with whole coordinates: h counts to the right, v downwards (classical: libm3 Point). *)

IMPORT Axis, Word;

TYPE T = RECORD h, v: INTEGER END;

CONST
  Brand  = "Point";
  Origin = T{0, 0};

PROCEDURE FromCoords (h, v: INTEGER): T;
PROCEDURE FromAxes (axis: Axis.T; n, m: INTEGER): T;
(* T{h, v}; T{n, m} when axis is Hor, else T{m, n}. *)

PROCEDURE DistSquare (READONLY p, q: T): INTEGER;
(* The square of their distance. *)

PROCEDURE Minus (READONLY p: T): T;
PROCEDURE Add (READONLY p, q: T): T;
PROCEDURE Sub (READONLY p, q: T): T;
PROCEDURE Mul (READONLY p: T; n: INTEGER): T;
PROCEDURE Div (READONLY p: T; n: INTEGER): T;
PROCEDURE Mod (READONLY p: T; n: INTEGER): T;
PROCEDURE Min (READONLY p, q: T): T;
PROCEDURE Max (READONLY p, q: T): T;
(* The operation on each coordinate. *)

PROCEDURE Scale (READONLY p: T; num, den: INTEGER): T;
(* Div(Mul(p, num), den) *)

PROCEDURE Move (READONLY p, dp: T): T;
PROCEDURE MoveH (READONLY p: T; dh: INTEGER): T;
PROCEDURE MoveV (READONLY p: T; dv: INTEGER): T;
PROCEDURE MoveHV (READONLY p: T; dh, dv: INTEGER): T;
(* p moved by so much. *)

PROCEDURE Transpose (READONLY p: T; ax := Axis.T.Ver): T;
(* p when ax is Hor, else T{p.v, p.h}. *)

PROCEDURE Less (READONLY p, q: T): BOOLEAN;
PROCEDURE LessEq (READONLY p, q: T): BOOLEAN;
(* Whether the relation holds for both coordinates. *)

PROCEDURE Equal (READONLY p, q: T): BOOLEAN;
PROCEDURE Compare (READONLY a, b: T): [-1 .. 1];
PROCEDURE Hash (READONLY a: T): Word.T;
(* For generics; the order is by h, then v. *)

END Point.
