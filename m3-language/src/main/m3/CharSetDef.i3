(* SPDX-License-Identifier: MIT *)
INTERFACE CharSetDef = SetDef(CharSet) END CharSetDef.
