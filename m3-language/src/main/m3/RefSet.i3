(* SPDX-License-Identifier: MIT *)
INTERFACE RefSet = Set(Refany) END RefSet.
