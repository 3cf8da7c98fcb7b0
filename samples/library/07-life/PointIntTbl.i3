(* SPDX-License-Identifier: MIT *)
INTERFACE PointIntTbl = Table(Point, Integer) END PointIntTbl.
