(* SPDX-License-Identifier: MIT *)
INTERFACE IntRefTbl = Table(Integer, Refany) END IntRefTbl.
