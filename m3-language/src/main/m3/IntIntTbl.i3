(* SPDX-License-Identifier: MIT *)
INTERFACE IntIntTbl = Table(Integer, Integer) END IntIntTbl.
