(* SPDX-License-Identifier: MIT *)
INTERFACE CharSet = Set(Char) END CharSet.
