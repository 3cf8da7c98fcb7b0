(* SPDX-License-Identifier: MIT *)
MODULE RefIntTbl = Table(Refany, Integer) END RefIntTbl.
