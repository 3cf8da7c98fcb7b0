(* SPDX-License-Identifier: MIT *)
MODULE IntIntTbl = Table(Integer, Integer) END IntIntTbl.
