(* SPDX-License-Identifier: MIT *)
MODULE IntSetList = SetList(Integer, IntSet, IntList) END IntSetList.
