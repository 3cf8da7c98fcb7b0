(* SPDX-License-Identifier: MIT *)
INTERFACE BooleanList = List(Boolean) END BooleanList.
