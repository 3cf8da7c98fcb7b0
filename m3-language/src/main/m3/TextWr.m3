(* SPDX-License-Identifier: MIT *)
MODULE TextWr;

IMPORT Text, WrClass;

CONST Least = 128;

REVEAL
  T = Public BRANDED "TextWr.T" OBJECT
    count: CARDINAL := 0;  (* characters put, those after cur not counted since the last seek *)
  OVERRIDES
    init   := Init;
    seek   := Seek;
    length := Length;
  END;

PROCEDURE New (): T =
  BEGIN
    RETURN Init(NEW(T));
  END New;

PROCEDURE Init (wr: T): T =
  BEGIN
    wr.buff := NEW(REF ARRAY OF CHAR, Least);
    wr.hi := Least;
    wr.st := 0;
    wr.lo := 0;
    wr.cur := 0;
    wr.count := 0;
    wr.closed := FALSE;
    wr.seekable := TRUE;
    wr.buffered := TRUE;
    RETURN wr;
  END Init;

PROCEDURE Seek (wr: T; n: CARDINAL) =
  VAR old := wr.buff;
  BEGIN
    wr.count := Length(wr);
    wr.cur := n;
    IF n = NUMBER(old^) THEN
      wr.buff := NEW(REF ARRAY OF CHAR, 2 * n);
      SUBARRAY(wr.buff^, 0, n) := old^;
      wr.hi := 2 * n;
    END;
  END Seek;

PROCEDURE Length (wr: T): CARDINAL =
  BEGIN
    RETURN MAX(wr.count, wr.cur);
  END Length;

PROCEDURE ToText (wr: T): TEXT =
  VAR t: TEXT;
  BEGIN
    LOCK wr DO
      t := Text.FromChars(SUBARRAY(wr.buff^, 0, Length(wr)));
      IF wr.hi > 64 * Least THEN
        wr.buff := NEW(REF ARRAY OF CHAR, Least);
        wr.hi := Least;
      END;
      wr.cur := 0;
      wr.count := 0;
      RETURN t;
    END;
  END ToText;

BEGIN
END TextWr.
