(* SPDX-License-Identifier: MIT *)
MODULE IntArraySort = ArraySort(Integer) END IntArraySort.
