(* SPDX-License-Identifier: MIT *)
MODULE TextSetDef = SetDef(Text, TextSet) END TextSetDef.
