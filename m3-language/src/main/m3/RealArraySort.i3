(* SPDX-License-Identifier: MIT *)
INTERFACE RealArraySort = ArraySort(Real) END RealArraySort.
