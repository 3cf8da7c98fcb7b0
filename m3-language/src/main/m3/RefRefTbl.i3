(* SPDX-License-Identifier: MIT *)
INTERFACE RefRefTbl = Table(Refany, Refany) END RefRefTbl.
