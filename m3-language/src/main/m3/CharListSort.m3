(* SPDX-License-Identifier: MIT *)
MODULE CharListSort = ListSort(Char, CharList) END CharListSort.
