(* SPDX-License-Identifier: MIT *)
MODULE RdCopy;

IMPORT Rd, Thread, Wr;

TYPE Piece = ARRAY [0 .. 8191] OF CHAR;

PROCEDURE ToWriter (rd: Rd.T; wr: Wr.T; length: CARDINAL := LAST(CARDINAL)): CARDINAL
  RAISES {Rd.Failure, Wr.Failure, Thread.Alerted} =
  VAR piece: Piece; done, n: CARDINAL := 0;
  BEGIN
    WHILE done < length DO
      n := Rd.GetSub(rd, SUBARRAY(piece, 0, MIN(NUMBER(piece), length - done)));
      IF n = 0 THEN EXIT END;
      Wr.PutString(wr, SUBARRAY(piece, 0, n));
      INC(done, n);
    END;
    RETURN done;
  END ToWriter;

PROCEDURE ToProc (rd: Rd.T; proc: PROCEDURE (READONLY a: ARRAY OF CHAR) RAISES ANY; length: CARDINAL := LAST(CARDINAL)):
  CARDINAL RAISES ANY =
  VAR piece: Piece; done, n: CARDINAL := 0;
  BEGIN
    WHILE done < length DO
      n := Rd.GetSub(rd, SUBARRAY(piece, 0, MIN(NUMBER(piece), length - done)));
      IF n = 0 THEN EXIT END;
      proc(SUBARRAY(piece, 0, n));
      INC(done, n);
    END;
    RETURN done;
  END ToProc;

PROCEDURE FromProc (wr: Wr.T; proc: PROCEDURE (VAR a: ARRAY OF CHAR): CARDINAL RAISES ANY;
                    length: CARDINAL := LAST(CARDINAL)): CARDINAL RAISES ANY =
  VAR piece: Piece; done, asked, n: CARDINAL := 0;
  BEGIN
    WHILE done < length DO
      asked := MIN(NUMBER(piece), length - done);
      n := proc(SUBARRAY(piece, 0, asked));
      Wr.PutString(wr, SUBARRAY(piece, 0, n));
      INC(done, n);
      IF n < asked THEN EXIT END;
    END;
    RETURN done;
  END FromProc;

BEGIN
END RdCopy.
