(* SPDX-License-Identifier: MIT *)
INTERFACE TextIntTbl = Table(Text, Integer) END TextIntTbl.
