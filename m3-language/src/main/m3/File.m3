(* SPDX-License-Identifier: MIT *)
MODULE File EXPORTS File, FileClass;

IMPORT OSError;

CONST Piece = 512;

PROCEDURE GetChars (h: Private; VAR a: ARRAY OF CHAR; mayBlock: BOOLEAN := TRUE): INTEGER RAISES {OSError.E} =
  VAR bytes: ARRAY [0 .. Piece - 1] OF Byte; n: INTEGER;
  BEGIN
    n := h.read(SUBARRAY(bytes, 0, MIN(Piece, NUMBER(a))), mayBlock);
    FOR i := 0 TO n - 1 DO a[i] := VAL(bytes[i], CHAR) END;
    RETURN n;
  END GetChars;

PROCEDURE PutChars (h: Private; READONLY a: ARRAY OF CHAR) RAISES {OSError.E} =
  VAR bytes: ARRAY [0 .. Piece - 1] OF Byte; at := 0; n: CARDINAL;
  BEGIN
    WHILE at < NUMBER(a) DO
      n := MIN(Piece, NUMBER(a) - at);
      FOR i := 0 TO n - 1 DO bytes[i] := ORD(a[at + i]) END;
      h.write(SUBARRAY(bytes, 0, n));
      INC(at, n);
    END;
  END PutChars;

BEGIN
END File.
