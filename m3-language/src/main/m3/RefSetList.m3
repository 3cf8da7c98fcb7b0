(* SPDX-License-Identifier: MIT *)
MODULE RefSetList = SetList(Refany, RefSet, RefList) END RefSetList.
