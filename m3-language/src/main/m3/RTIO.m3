(* SPDX-License-Identifier: MIT *)
MODULE RTIO;

IMPORT Fmt, HostStream, Text;

CONST Errors = 2;

PROCEDURE PutChar (c: CHAR) =
  BEGIN
    PutChars(ARRAY OF CHAR{c});
  END PutChar;

PROCEDURE PutChars (READONLY a: ARRAY OF CHAR) =
  BEGIN
    EVAL HostStream.Write(Errors, a);
  END PutChars;

PROCEDURE PutText (t: TEXT) =
  VAR chars := NEW(REF ARRAY OF CHAR, Text.Length(t));
  BEGIN
    Text.SetChars(chars^, t);
    PutChars(chars^);
  END PutText;

PROCEDURE PutInt (i: INTEGER; width := 0) =
  BEGIN
    PutText(Fmt.Pad(Fmt.Int(i), width));
  END PutInt;

PROCEDURE PutHex (i: INTEGER; width := 0) =
  BEGIN
    PutText(Fmt.Pad("0x" & Fmt.Unsigned(i), width));
  END PutHex;

PROCEDURE PutLongInt (i: LONGINT; width := 0) =
  BEGIN
    PutText(Fmt.Pad(Fmt.LongInt(i), width));
  END PutLongInt;

PROCEDURE Flush () =
  BEGIN
  END Flush;

BEGIN
END RTIO.
