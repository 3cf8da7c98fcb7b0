(* SPDX-License-Identifier: MIT *)
INTERFACE LongFloat = Float(LongReal) END LongFloat.
