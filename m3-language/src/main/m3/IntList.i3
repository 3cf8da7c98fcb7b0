(* SPDX-License-Identifier: MIT *)
INTERFACE IntList = List(Integer) END IntList.
