(* SPDX-License-Identifier: MIT *)
INTERFACE Axis;

(* The two directions of the plane (classical: libm3 Axis). *)

IMPORT Word;

TYPE T = {Hor, Ver};

CONST
  Brand = "Axis";
  Other = ARRAY T OF T{T.Ver, T.Hor};

PROCEDURE Equal (a, b: T): BOOLEAN;
PROCEDURE Compare (a, b: T): [-1 .. 1];
PROCEDURE Hash (a: T): Word.T;
(* For generics: as for ORD(a) and ORD(b). *)

END Axis.
