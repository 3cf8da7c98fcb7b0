(* SPDX-License-Identifier: MIT *)
INTERFACE IO;

(* Simple input and output (classical: libm3 IO). A NIL writer or reader stands for standard output or input. *)

IMPORT Rd, Wr;

PROCEDURE Put (txt: TEXT; wr: Wr.T := NIL);
PROCEDURE PutChar (ch: CHAR; wr: Wr.T := NIL);
PROCEDURE PutWideChar (ch: WIDECHAR; wr: Wr.T := NIL);
PROCEDURE PutInt (n: INTEGER; wr: Wr.T := NIL);
PROCEDURE PutReal (r: REAL; wr: Wr.T := NIL);
(* Put and send on; wide characters in UTF-8. A failing writer is ignored. *)

EXCEPTION Error;  (* what was read is not what was asked for, or reading failed or ended *)

PROCEDURE EOF (rd: Rd.T := NIL): BOOLEAN;
(* Whether there is nothing more to read. *)

PROCEDURE GetLine (rd: Rd.T := NIL): TEXT RAISES {Error};
PROCEDURE GetChar (rd: Rd.T := NIL): CHAR RAISES {Error};
PROCEDURE GetWideChar (rd: Rd.T := NIL): WIDECHAR RAISES {Error};
PROCEDURE GetInt (rd: Rd.T := NIL): INTEGER RAISES {Error};
PROCEDURE GetReal (rd: Rd.T := NIL): REAL RAISES {Error};
(* A line without its end; a character, in UTF-8 when wide; a number after blanks, as Lex.Int and
   Lex.Real read it, and no character more. *)

PROCEDURE OpenRead (f: TEXT): Rd.T;
PROCEDURE OpenWrite (f: TEXT): Wr.T;
(* A reader of the file f; a writer of it, made or made empty. NIL when that cannot be. *)

END IO.
