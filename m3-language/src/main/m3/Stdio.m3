(* SPDX-License-Identifier: MIT *)
MODULE Stdio;

IMPORT Atom, AtomList, HostStream, Rd, RdClass, Thread, Wr, WrClass;

CONST Size = 8192;

TYPE
  Writer = Wr.T OBJECT
    stream: INTEGER;
  OVERRIDES
    seek  := WriterSeek;
    flush := WriterFlush;
  END;

  Reader = Rd.T OBJECT
    stream: INTEGER;
  OVERRIDES
    seek := ReaderSeek;
  END;

PROCEDURE NewWriter (stream: INTEGER; buffered: BOOLEAN): Wr.T =
  BEGIN
    RETURN NEW(Writer, stream := stream, buff := NEW(REF ARRAY OF CHAR, Size), hi := Size, closed := FALSE,
               buffered := buffered);
  END NewWriter;

PROCEDURE WriterFlush (wr: Writer) RAISES {Wr.Failure} =
  VAR problem: TEXT;
  BEGIN
    IF wr.cur > wr.lo THEN
      problem := HostStream.Write(wr.stream, SUBARRAY(wr.buff^, wr.st, wr.cur - wr.lo));
      wr.lo := wr.cur;
      wr.hi := wr.cur + Size;
      IF problem # NIL THEN RAISE Wr.Failure(AtomList.List1(Atom.FromText(problem))) END;
    END;
  END WriterFlush;

PROCEDURE WriterSeek (wr: Writer; <*UNUSED*> n: CARDINAL) RAISES {Wr.Failure} =
  BEGIN
    WriterFlush(wr);
  END WriterSeek;

PROCEDURE ReaderSeek (rd: Reader; n: CARDINAL; dontBlock: BOOLEAN): RdClass.SeekResult RAISES {Rd.Failure} =
  VAR problem: TEXT := NIL; count: INTEGER;
  BEGIN
    IF dontBlock THEN RETURN RdClass.SeekResult.WouldBlock END;
    Flush();
    count := HostStream.Read(rd.stream, rd.buff^, problem);
    IF problem # NIL THEN RAISE Rd.Failure(AtomList.List1(Atom.FromText(problem))) END;
    IF count < 0 THEN RETURN RdClass.SeekResult.Eof END;
    rd.lo := n;
    rd.cur := n;
    rd.hi := n + count;
    RETURN RdClass.SeekResult.Ready;
  END ReaderSeek;

PROCEDURE Flush () =
  BEGIN
    TRY
      IF NOT Wr.Closed(stdout) THEN Wr.Flush(stdout) END;
      IF NOT Wr.Closed(bufferedStderr) THEN Wr.Flush(bufferedStderr) END;
    EXCEPT
      Wr.Failure, Thread.Alerted =>
    END;
  END Flush;

BEGIN
  stdin := NEW(Reader, stream := 0, buff := NEW(REF ARRAY OF CHAR, Size), closed := FALSE, intermittent := TRUE);
  stdout := NewWriter(1, TRUE);
  stderr := NewWriter(2, FALSE);
  bufferedStderr := NewWriter(2, TRUE);
  HostStream.AtEnd(Flush);
END Stdio.
