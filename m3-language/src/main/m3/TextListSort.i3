(* SPDX-License-Identifier: MIT *)
INTERFACE TextListSort = ListSort(Text, TextList) END TextListSort.
