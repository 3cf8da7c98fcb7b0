(* SPDX-License-Identifier: MIT *)
INTERFACE LongrealList = List(LongrealType) END LongrealList.
