(* SPDX-License-Identifier: MIT *)
INTERFACE Wr;

(* Writers: character output streams (classical: libm3 Wr). Every procedure locks the writer, so that writers are safe for threads. *)

IMPORT AtomList, Thread;

TYPE T <: ROOT;

EXCEPTION
  Failure (AtomList.T);  (* the target could not take the characters; the list says why *)

CONST EOL = "\n";
(* What ends a line. *)

PROCEDURE PutChar (wr: T; ch: CHAR) RAISES {Failure, Thread.Alerted};
PROCEDURE PutText (wr: T; t: TEXT) RAISES {Failure, Thread.Alerted};
PROCEDURE PutString (wr: T; READONLY a: ARRAY OF CHAR) RAISES {Failure, Thread.Alerted};
(* Put a character, a text, an array of characters. A closed writer is a fault. A text with characters above 255 is put in UTF-8. *)

PROCEDURE PutWideChar (wr: T; ch: WIDECHAR) RAISES {Failure, Thread.Alerted};
PROCEDURE PutWideText (wr: T; t: TEXT) RAISES {Failure, Thread.Alerted};
PROCEDURE PutWideString (wr: T; READONLY a: ARRAY OF WIDECHAR) RAISES {Failure, Thread.Alerted};
(* The same in UTF-8: a character from 128 to 255 too is more than one byte. *)

PROCEDURE Flush (wr: T) RAISES {Failure, Thread.Alerted};
(* Sends on what is buffered. *)

PROCEDURE Close (wr: T) RAISES {Failure, Thread.Alerted};
(* Flushes and releases wr; closing a closed writer does nothing. *)

PROCEDURE Length (wr: T): CARDINAL RAISES {Failure, Thread.Alerted};
PROCEDURE Index (wr: T): CARDINAL;
(* How many characters wr holds; where the next one goes. *)

PROCEDURE Seek (wr: T; n: CARDINAL) RAISES {Failure, Thread.Alerted};
(* Makes n, or the length when that is less, the index; a fault when wr is not seekable. *)

PROCEDURE Closed (wr: T): BOOLEAN;
PROCEDURE Seekable (wr: T): BOOLEAN;
PROCEDURE Buffered (wr: T): BOOLEAN;

END Wr.
