(* SPDX-License-Identifier: MIT *)
MODULE TextIntTbl = Table(Text, Integer) END TextIntTbl.
