(* SPDX-License-Identifier: MIT *)
MODULE LongrealList = List(LongrealType) END LongrealList.
