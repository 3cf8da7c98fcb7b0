(* SPDX-License-Identifier: MIT *)
MODULE LongFloat = Float(LongReal, LongRealRep) END LongFloat.
