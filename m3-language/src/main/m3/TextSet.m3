(* SPDX-License-Identifier: MIT *)
MODULE TextSet = Set(Text) END TextSet.
