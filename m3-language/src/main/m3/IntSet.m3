(* SPDX-License-Identifier: MIT *)
MODULE IntSet = Set(Integer) END IntSet.
