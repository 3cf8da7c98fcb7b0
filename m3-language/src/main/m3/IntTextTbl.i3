(* SPDX-License-Identifier: MIT *)
INTERFACE IntTextTbl = Table(Integer, Text) END IntTextTbl.
