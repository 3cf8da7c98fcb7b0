(* SPDX-License-Identifier: MIT *)
INTERFACE MsgRd;

(* Readers of messages: streams that end again and again (classical: libm3 MsgRd).

   A message is a sequence of characters, which may be empty. A reader of this type is at first at the beginning of the first
   message; its end is where the message ends. It is used as any reader, and is not seekable. *)

IMPORT Rd, Thread;

TYPE
  T = Rd.T OBJECT METHODS
    nextMsg (): BOOLEAN RAISES {Rd.Failure, Thread.Alerted};
    (* Passes over what is left of the message and goes to the next one, whose first character has index 0; FALSE when there is
       none, and the reader stays at its end. Locks the reader. *)
  END;

PROCEDURE New (rd: Rd.T): T;
(* A reader of the messages that MsgWr.New wrote to what rd reads. Rd.Failure tells of rd's, and of messages that are cut short.
   Closing it closes rd, which must not be used otherwise. *)

END MsgRd.
