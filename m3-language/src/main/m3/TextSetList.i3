(* SPDX-License-Identifier: MIT *)
INTERFACE TextSetList = SetList(TextSet) END TextSetList.
