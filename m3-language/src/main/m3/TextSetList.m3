(* SPDX-License-Identifier: MIT *)
MODULE TextSetList = SetList(Text, TextSet, TextList) END TextSetList.
