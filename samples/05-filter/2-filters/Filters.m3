(* SPDX-License-Identifier: MIT *)
MODULE Filters EXPORTS Main;

(* Two filters before the post: they take VAR where the event takes a value, and what they leave is what the next handler sees. *)

IMPORT Dispatcher, Post, Text;

CONST First = Dispatcher.Options{Dispatcher.Opt.First};

VAR signature := NEW(REF TEXT);

(* Writes an x in the place of each digit. *)
PROCEDURE HideNumbers (<*UNUSED*> to: TEXT; <*UNUSED*> abroad: BOOLEAN; VAR letter: TEXT) =
  VAR chars := NEW(REF ARRAY OF CHAR, Text.Length(letter));
  BEGIN
    Text.SetChars(chars^, letter);
    FOR i := 0 TO LAST(chars^) DO
      IF chars[i] IN SET OF CHAR{'0' .. '9'} THEN chars[i] := 'x' END;
    END;
    letter := Text.FromChars(chars^);
  END HideNumbers;

PROCEDURE Sign (with: REF TEXT; <*UNUSED*> to: TEXT; <*UNUSED*> abroad: BOOLEAN; VAR letter: TEXT) =
  BEGIN
    letter := letter & with^;
  END Sign;

FUNCTIONAL PROCEDURE GoesAbroad (<*UNUSED*> to: TEXT; abroad: BOOLEAN; <*UNUSED*> letter: TEXT): BOOLEAN =
  BEGIN
    RETURN abroad;
  END GoesAbroad;

<*FATAL Dispatcher.Error*>
BEGIN
  signature^ := " -- from room 7";
  EVAL Dispatcher.InstallHandler(Post.Deliver, NIL, Sign, NIL, signature, First);
  EVAL Dispatcher.InstallHandler(Post.Deliver, GoesAbroad, HideNumbers, options := First);
END Filters.
