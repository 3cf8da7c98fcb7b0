(* SPDX-License-Identifier: MIT *)
MODULE NullRd;

IMPORT RdClass;

REVEAL
  T = Public BRANDED "NullRd.T" OBJECT OVERRIDES
    init   := Init;
    seek   := Seek;
    length := Length;
  END;

PROCEDURE Init (rd: T): T =
  BEGIN
    rd.buff := NEW(REF ARRAY OF CHAR, 0);
    rd.closed := FALSE;
    rd.seekable := TRUE;
    RETURN rd;
  END Init;

PROCEDURE Seek (<*UNUSED*> rd: T; <*UNUSED*> n: CARDINAL; <*UNUSED*> dontBlock: BOOLEAN): RdClass.SeekResult =
  BEGIN
    RETURN RdClass.SeekResult.Eof;
  END Seek;

PROCEDURE Length (<*UNUSED*> rd: T): INTEGER =
  BEGIN
    RETURN 0;
  END Length;

BEGIN
END NullRd.
