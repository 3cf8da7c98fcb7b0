(* SPDX-License-Identifier: MIT *)
MODULE IntList = List(Integer) END IntList.
