(* SPDX-License-Identifier: MIT *)
INTERFACE IntListSort = ListSort(Integer, IntList) END IntListSort.
