(* SPDX-License-Identifier: MIT *)
INTERFACE NullRd;

(* Readers that are always at their end (classical: libm3 NullRd). *)

IMPORT Rd;

TYPE
  T <: Public;
  Public = Rd.T OBJECT METHODS init (): T END;

END NullRd.
