(* SPDX-License-Identifier: MIT *)
MODULE TextListSort = ListSort(Text, TextList) END TextListSort.
