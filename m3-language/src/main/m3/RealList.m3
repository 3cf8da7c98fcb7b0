(* SPDX-License-Identifier: MIT *)
MODULE RealList = List(RealType) END RealList.
