(* SPDX-License-Identifier: MIT *)
MODULE RefSet = Set(Refany) END RefSet.
