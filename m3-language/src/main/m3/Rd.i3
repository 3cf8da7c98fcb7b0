(* SPDX-License-Identifier: MIT *)
INTERFACE Rd;

(* Readers: character input streams (classical: libm3 Rd). Every procedure locks the reader, so that readers are safe for threads.

   The Wide procedures read WIDECHARs encoded in UTF-8, as Wr puts them; what is no UTF-8, or is above 16_FFFF, is read as 16_FFFD. *)

IMPORT AtomList, Thread;

TYPE T <: ROOT;

EXCEPTION
  EndOfFile;             (* no more characters *)
  Failure (AtomList.T);  (* the source could not be read; the list says why *)

PROCEDURE GetChar (rd: T): CHAR RAISES {EndOfFile, Failure, Thread.Alerted};
(* The next character. *)

PROCEDURE EOF (rd: T): BOOLEAN RAISES {Failure, Thread.Alerted};
(* Whether there are no more characters. *)

PROCEDURE UnGetChar (rd: T);
(* Puts the character that was read last back; a fault unless GetChar was the last operation. *)

PROCEDURE CharsReady (rd: T): CARDINAL RAISES {Failure};
(* How many characters can be read without waiting, at least 1 at the end. *)

PROCEDURE GetSub (rd: T; VAR (*out*) str: ARRAY OF CHAR): CARDINAL RAISES {Failure, Thread.Alerted};
(* Reads into str until it is full or the source ends; how many characters were read. *)

PROCEDURE GetSubLine (rd: T; VAR (*out*) str: ARRAY OF CHAR): CARDINAL RAISES {Failure, Thread.Alerted};
(* As GetSub, but stops after a line end. *)

PROCEDURE GetText (rd: T; len: CARDINAL): TEXT RAISES {Failure, Thread.Alerted};
(* Up to len characters as a text; fewer at the end only. *)

PROCEDURE GetLine (rd: T): TEXT RAISES {EndOfFile, Failure, Thread.Alerted};
(* The next line without its end; EndOfFile when there is nothing at all. A carriage return before the line end is dropped. *)

PROCEDURE GetWideChar (rd: T): WIDECHAR RAISES {EndOfFile, Failure, Thread.Alerted};
PROCEDURE GetWideSub (rd: T; VAR (*out*) str: ARRAY OF WIDECHAR): CARDINAL RAISES {Failure, Thread.Alerted};
PROCEDURE GetWideSubLine (rd: T; VAR (*out*) str: ARRAY OF WIDECHAR): CARDINAL RAISES {Failure, Thread.Alerted};
PROCEDURE GetWideText (rd: T; len: CARDINAL): TEXT RAISES {Failure, Thread.Alerted};
PROCEDURE GetWideLine (rd: T): TEXT RAISES {EndOfFile, Failure, Thread.Alerted};
(* As the procedures without Wide. *)

PROCEDURE Seek (rd: T; n: CARDINAL) RAISES {Failure, Thread.Alerted};
(* Makes n, or the length when that is less, the index; a fault when rd is not seekable. *)

PROCEDURE Close (rd: T) RAISES {Failure, Thread.Alerted};
(* Releases rd; closing a closed reader does nothing. *)

PROCEDURE Index (rd: T): CARDINAL;
PROCEDURE Length (rd: T): INTEGER RAISES {Failure, Thread.Alerted};
(* Where the next character is; how many there are, or -1 when that cannot be known. *)

PROCEDURE Intermittent (rd: T): BOOLEAN;
PROCEDURE Seekable (rd: T): BOOLEAN;
PROCEDURE Closed (rd: T): BOOLEAN;

END Rd.
