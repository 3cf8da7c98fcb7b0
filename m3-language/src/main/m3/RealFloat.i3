(* SPDX-License-Identifier: MIT *)
INTERFACE RealFloat = Float(Real) END RealFloat.
