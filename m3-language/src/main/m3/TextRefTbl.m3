(* SPDX-License-Identifier: MIT *)
MODULE TextRefTbl = Table(Text, Refany) END TextRefTbl.
