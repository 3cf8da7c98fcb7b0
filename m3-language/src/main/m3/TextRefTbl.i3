(* SPDX-License-Identifier: MIT *)
INTERFACE TextRefTbl = Table(Text, Refany) END TextRefTbl.
