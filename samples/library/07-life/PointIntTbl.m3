(* SPDX-License-Identifier: MIT *)
MODULE PointIntTbl = Table(Point, Integer) END PointIntTbl.
