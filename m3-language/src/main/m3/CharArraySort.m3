(* SPDX-License-Identifier: MIT *)
MODULE CharArraySort = ArraySort(Char) END CharArraySort.
