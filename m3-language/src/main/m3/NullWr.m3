(* SPDX-License-Identifier: MIT *)
MODULE NullWr;

IMPORT WrClass;

CONST Size = 512;

REVEAL
  T = Public BRANDED "NullWr.T" OBJECT
    count: CARDINAL := 0;
  OVERRIDES
    init   := Init;
    seek   := Seek;
    length := Length;
  END;

PROCEDURE Init (wr: T): T =
  BEGIN
    wr.buff := NEW(REF ARRAY OF CHAR, Size);
    wr.hi := Size;
    wr.closed := FALSE;
    wr.seekable := TRUE;
    RETURN wr;
  END Init;

PROCEDURE Seek (wr: T; n: CARDINAL) =
  BEGIN
    wr.count := Length(wr);
    wr.cur := n;
    wr.lo := n;
    wr.hi := n + Size;
  END Seek;

PROCEDURE Length (wr: T): CARDINAL =
  BEGIN
    RETURN MAX(wr.count, wr.cur);
  END Length;

BEGIN
END NullWr.
