(* SPDX-License-Identifier: MIT *)
INTERFACE CharArraySort = ArraySort(Char) END CharArraySort.
