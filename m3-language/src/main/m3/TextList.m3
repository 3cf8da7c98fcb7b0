(* SPDX-License-Identifier: MIT *)
MODULE TextList = List(Text) END TextList.
