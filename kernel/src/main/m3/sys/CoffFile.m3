(* SPDX-License-Identifier: MIT *)
MODULE CoffFile;

REVEAL T = BRANDED "CoffFile.T" REF RECORD name: TEXT; bytes: REF ARRAY OF CHAR END;

PROCEDURE FromChars (name: TEXT; READONLY bytes: ARRAY OF CHAR): T =
  BEGIN
    RETURN NEW(T, name := name, bytes := Copy(bytes));
  END FromChars;

PROCEDURE Copy (READONLY bytes: ARRAY OF CHAR): REF ARRAY OF CHAR =
  VAR copy := NEW(REF ARRAY OF CHAR, NUMBER(bytes));
  BEGIN
    copy^ := bytes;
    RETURN copy;
  END Copy;

PROCEDURE Name (t: T): TEXT =
  BEGIN
    RETURN t.name;
  END Name;

PROCEDURE Bytes (t: T): REF ARRAY OF CHAR =
  BEGIN
    RETURN Copy(t.bytes^);
  END Bytes;

BEGIN
END CoffFile.
