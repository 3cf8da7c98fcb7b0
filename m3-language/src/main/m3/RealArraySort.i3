(* SPDX-License-Identifier: MIT *)
INTERFACE RealArraySort = ArraySort(RealType) END RealArraySort.
