(* SPDX-License-Identifier: MIT *)
INTERFACE IntSet = Set(Integer) END IntSet.
