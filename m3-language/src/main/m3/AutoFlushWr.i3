(* SPDX-License-Identifier: MIT *)
INTERFACE AutoFlushWr;

(* Writers that send on by themselves what was put, for terminals and the like (classical: libm3 AutoFlushWr). *)

IMPORT Time, Wr;

TYPE
  T <: Public;

  Public = Wr.T OBJECT METHODS
    init (ch: Wr.T; p: Time.T := -1.0d0): T;
    (* Makes the writer put everything to ch, and flush both by a thread of its own about p seconds after something was put; a tenth of a
       second when p is negative. Flushing it flushes ch, closing it closes ch, which must not be used otherwise. A failure of that thread
       is told by the next procedure that the writer is given to. *)
  END;

END AutoFlushWr.
