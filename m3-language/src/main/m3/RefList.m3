(* SPDX-License-Identifier: MIT *)
MODULE RefList = List(Refany) END RefList.
