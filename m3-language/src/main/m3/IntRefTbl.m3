(* SPDX-License-Identifier: MIT *)
MODULE IntRefTbl = Table(Integer, Refany) END IntRefTbl.
