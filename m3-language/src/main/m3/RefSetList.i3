(* SPDX-License-Identifier: MIT *)
INTERFACE RefSetList = SetList(RefSet) END RefSetList.
