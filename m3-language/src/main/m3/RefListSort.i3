(* SPDX-License-Identifier: MIT *)
INTERFACE RefListSort = ListSort(Refany, RefList) END RefListSort.
