(* SPDX-License-Identifier: MIT *)
MODULE IntTextTbl = Table(Integer, Text) END IntTextTbl.
