(* SPDX-License-Identifier: MIT *)
INTERFACE IntSetList = SetList(IntSet) END IntSetList.
