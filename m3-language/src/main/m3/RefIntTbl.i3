(* SPDX-License-Identifier: MIT *)
INTERFACE RefIntTbl = Table(Refany, Integer) END RefIntTbl.
