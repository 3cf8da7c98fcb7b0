(* SPDX-License-Identifier: MIT *)
INTERFACE TextSetDef = SetDef(TextSet) END TextSetDef.
