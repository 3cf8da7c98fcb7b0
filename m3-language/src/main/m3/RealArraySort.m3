(* SPDX-License-Identifier: MIT *)
MODULE RealArraySort = ArraySort(Real) END RealArraySort.
