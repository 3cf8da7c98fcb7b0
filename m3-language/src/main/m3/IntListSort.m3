(* SPDX-License-Identifier: MIT *)
MODULE IntListSort = ListSort(Integer, IntList) END IntListSort.
