(* SPDX-License-Identifier: MIT *)
MODULE RefListSort = ListSort(Refany, RefList) END RefListSort.
