(* SPDX-License-Identifier: MIT *)
INTERFACE IntArraySort = ArraySort(Integer) END IntArraySort.
