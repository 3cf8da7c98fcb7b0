(* SPDX-License-Identifier: MIT *)
MODULE RealFloat = Float(Real, RealRep) END RealFloat.
