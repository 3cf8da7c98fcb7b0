(* SPDX-License-Identifier: MIT *)
INTERFACE CharList = List(Char) END CharList.
