(* SPDX-License-Identifier: MIT *)
MODULE IntSetDef = SetDef(Integer, IntSet) END IntSetDef.
