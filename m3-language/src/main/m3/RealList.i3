(* SPDX-License-Identifier: MIT *)
INTERFACE RealList = List(RealType) END RealList.
