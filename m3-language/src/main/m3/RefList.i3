(* SPDX-License-Identifier: MIT *)
INTERFACE RefList = List(Refany) END RefList.
