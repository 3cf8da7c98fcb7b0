(* SPDX-License-Identifier: MIT *)
INTERFACE NullWr;

(* Writers that only count what is put (classical: libm3 NullWr). *)

IMPORT Wr;

TYPE
  T <: Public;
  Public = Wr.T OBJECT METHODS init (): T END;

END NullWr.
