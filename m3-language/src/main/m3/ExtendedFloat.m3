(* SPDX-License-Identifier: MIT *)
MODULE ExtendedFloat = Float(Extended, ExtendedRep) END ExtendedFloat.
