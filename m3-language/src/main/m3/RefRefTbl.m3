(* SPDX-License-Identifier: MIT *)
MODULE RefRefTbl = Table(Refany, Refany) END RefRefTbl.
