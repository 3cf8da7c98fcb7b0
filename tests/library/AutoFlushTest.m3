(* SPDX-License-Identifier: MIT *)
MODULE AutoFlushTest EXPORTS Main;

(* AutoFlushWr. *)

IMPORT Atom, AtomList, AutoFlushWr, Expect, RdUtils, TextWr, Thread, Wr, WrClass;

<*FATAL Wr.Failure, Thread.Alerted*>

TYPE
  (* Fails whenever it is flushed. *)
  Broken = Wr.T OBJECT OVERRIDES seek := SeekBroken; flush := FlushBroken END;

PROCEDURE SeekBroken (wr: Broken; <*UNUSED*> n: CARDINAL) =
  BEGIN
    wr.lo := wr.cur;
    wr.hi := wr.cur + NUMBER(wr.buff^);
  END SeekBroken;

PROCEDURE FlushBroken (<*UNUSED*> wr: Broken) RAISES {Wr.Failure} =
  BEGIN
    RAISE Wr.Failure(AtomList.List1(Atom.FromText("broken")));
  END FlushBroken;

(* Waits, two seconds at most, until target has length characters. *)
PROCEDURE Await (target: Wr.T; length: CARDINAL): BOOLEAN =
  BEGIN
    FOR i := 1 TO 200 DO
      IF Wr.Length(target) = length THEN RETURN TRUE END;
      Thread.Pause(0.01d0);
    END;
    RETURN FALSE;
  END Await;

PROCEDURE Failing () =
  VAR wr := NEW(AutoFlushWr.T).init(NEW(Broken, buff := NEW(REF ARRAY OF CHAR, 8), closed := FALSE), 0.01d0);
  BEGIN
    Wr.PutChar(wr, 'x');
    Thread.Pause(0.1d0);
    TRY
      Wr.Flush(wr);
      Expect.True("fails", FALSE);
    EXCEPT
      Wr.Failure (why) => Expect.Text("fails", RdUtils.FailureText(why), "broken");
    END;
  END Failing;

VAR target := TextWr.New(); wr := NEW(AutoFlushWr.T).init(target, 0.02d0); all := "";
BEGIN
  Expect.True("buffered, not seekable", Wr.Buffered(wr) AND NOT Wr.Seekable(wr));
  Wr.PutText(wr, "abc");
  Wr.PutChar(wr, 'd');
  Expect.True("by itself", Await(target, 4));
  Wr.PutText(wr, "ef");
  Expect.True("and again", Await(target, 6));
  Expect.Int("index", Wr.Index(wr), 6);
  Wr.PutText(wr, "g");
  Wr.Flush(wr);
  Expect.Text("when it is told to", TextWr.ToText(target), "abcdefg");
  FOR i := 1 TO 3000 DO Wr.PutText(wr, "0123456789"); all := all & "0123456789" END;
  Wr.Flush(wr);
  Expect.Text("more than its buffer", TextWr.ToText(target), all);
  Failing();
  Wr.PutText(wr, "end");
  Wr.Close(wr);
  Expect.True("closes both", Wr.Closed(wr) AND Wr.Closed(target));
  Thread.Pause(0.05d0);
  Expect.Done();
END AutoFlushTest.
