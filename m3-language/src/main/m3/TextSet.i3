(* SPDX-License-Identifier: MIT *)
INTERFACE TextSet = Set(Text) END TextSet.
