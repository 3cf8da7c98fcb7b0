(* SPDX-License-Identifier: MIT *)
MODULE CharSet = Set(Char) END CharSet.
