(* SPDX-License-Identifier: MIT *)
MODULE TextRd;

IMPORT RdClass, Text;

REVEAL
  T = Public BRANDED "TextRd.T" OBJECT OVERRIDES
    init   := Init;
    seek   := Seek;
    length := Length;
  END;

PROCEDURE New (t: TEXT): T =
  BEGIN
    RETURN Init(NEW(T), t);
  END New;

PROCEDURE Init (rd: T; t: TEXT): T =
  BEGIN
    rd.hi := Text.Length(t);
    rd.buff := NEW(REF ARRAY OF CHAR, rd.hi);
    Text.SetChars(rd.buff^, t);
    rd.st := 0;
    rd.lo := 0;
    rd.cur := 0;
    rd.closed := FALSE;
    rd.seekable := TRUE;
    rd.intermittent := FALSE;
    RETURN rd;
  END Init;

PROCEDURE Seek (rd: T; n: CARDINAL; <*UNUSED*> dontBlock: BOOLEAN): RdClass.SeekResult =
  BEGIN
    rd.cur := MIN(n, rd.hi);
    IF n >= rd.hi THEN RETURN RdClass.SeekResult.Eof ELSE RETURN RdClass.SeekResult.Ready END;
  END Seek;

PROCEDURE Length (rd: T): INTEGER =
  BEGIN
    RETURN rd.hi;
  END Length;

BEGIN
END TextRd.
