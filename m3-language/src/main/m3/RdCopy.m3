(* SPDX-License-Identifier: MIT *)
MODULE RdCopy;

IMPORT Rd, Thread, Wr;

PROCEDURE Cnt (rd: Rd.T; wr: Wr.T; length: CARDINAL := LAST(CARDINAL)): CARDINAL
  RAISES {Rd.Failure, Wr.Failure, Thread.Alerted} =
  VAR piece: ARRAY [0 .. 8191] OF CHAR; done, n: CARDINAL := 0;
  BEGIN
    WHILE done < length DO
      n := Rd.GetSub(rd, SUBARRAY(piece, 0, MIN(NUMBER(piece), length - done)));
      IF n = 0 THEN EXIT END;
      Wr.PutString(wr, SUBARRAY(piece, 0, n));
      INC(done, n);
    END;
    RETURN done;
  END Cnt;

PROCEDURE ToWriter (rd: Rd.T; wr: Wr.T; length: CARDINAL := LAST(CARDINAL)): CARDINAL
  RAISES {Rd.Failure, Wr.Failure, Thread.Alerted} =
  BEGIN
    RETURN Cnt(rd, wr, length);
  END ToWriter;

BEGIN
END RdCopy.
