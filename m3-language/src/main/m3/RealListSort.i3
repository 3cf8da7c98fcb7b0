(* SPDX-License-Identifier: MIT *)
INTERFACE RealListSort = ListSort(RealType, RealList) END RealListSort.
