(* SPDX-License-Identifier: MIT *)
INTERFACE Axis;

(* The two directions of the plane (classical: libm3 Axis). *)

TYPE T = {Hor, Ver};

CONST Other = ARRAY T OF T{T.Ver, T.Hor};

END Axis.
