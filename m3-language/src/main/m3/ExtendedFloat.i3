(* SPDX-License-Identifier: MIT *)
INTERFACE ExtendedFloat = Float(Extended) END ExtendedFloat.
