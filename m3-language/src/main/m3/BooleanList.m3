(* SPDX-License-Identifier: MIT *)
MODULE BooleanList = List(Boolean) END BooleanList.
