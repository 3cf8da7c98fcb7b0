(* SPDX-License-Identifier: MIT *)
MODULE CharList = List(Char) END CharList.
