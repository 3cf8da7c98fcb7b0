(* SPDX-License-Identifier: MIT *)
INTERFACE MsgWr;

(* Writers of messages (classical: libm3 MsgWr); what they write MsgRd reads. A writer of this type is used as any writer, and is not seekable. *)

IMPORT Thread, Wr;

TYPE
  T = Wr.T OBJECT METHODS
    nextMsg () RAISES {Wr.Failure, Thread.Alerted};
    (* Ends the message, sends it on, and begins the next one, whose first character has index 0. Locks the writer. *)
  END;

PROCEDURE New (wr: Wr.T): T;
(* A writer of messages to wr. Each goes there in pieces: two bytes, most significant first, then characters. The lower 15 bits are their
   number, the highest is set in a message's last piece. Flush sends a piece on. A message counts when nextMsg ended it; what was put after
   that ends cut short. Closing closes wr, which must not be used otherwise. *)

END MsgWr.
