(* SPDX-License-Identifier: MIT *)
INTERFACE CharListSort = ListSort(Char, CharList) END CharListSort.
