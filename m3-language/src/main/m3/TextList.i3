(* SPDX-License-Identifier: MIT *)
INTERFACE TextList = List(Text) END TextList.
