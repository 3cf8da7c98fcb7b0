(* SPDX-License-Identifier: MIT *)
MODULE ClassTest EXPORTS Main;

(* RdClass and WrClass, by a class of readers and one of writers; RTProcess. *)

IMPORT Atom, AtomList, Expect, IO, Rd, RdClass, RdUtils, RTProcess, RuntimeError, Text, Thread, Wr, WrClass;

<*FATAL Rd.Failure, Wr.Failure, Rd.EndOfFile, Thread.Alerted*>

TYPE
  (* Gives the digits 0 to 9 for ever, three at a time; every other call that must not wait finds none. *)
  Digits = Rd.T OBJECT
    late   := FALSE;
    closed2: CARDINAL := 0;
  OVERRIDES
    seek  := SeekDigits;
    close := CloseDigits;
  END;

  (* Gives x without a buffer, as many as are asked for. *)
  Direct = Rd.T OBJECT
  OVERRIDES
    seek   := SeekNowhere;
    getSub := GetDirect;
  END;

  (* Takes four characters at a time, and no more than twelve. *)
  Small = Wr.T OBJECT
    taken   := "";
    released := FALSE;
  OVERRIDES
    seek  := SeekSmall;
    flush := FlushSmall;
    close := CloseSmall;
  END;

PROCEDURE SeekDigits (rd: Digits; n: CARDINAL; dontBlock: BOOLEAN): RdClass.SeekResult =
  BEGIN
    rd.late := NOT rd.late;
    IF dontBlock AND rd.late THEN RETURN RdClass.SeekResult.WouldBlock END;
    rd.lo := n;
    rd.cur := n;
    rd.hi := n + 3;
    FOR i := 0 TO 2 DO rd.buff[i] := VAL(ORD('0') + (n + i) MOD 10, CHAR) END;
    RETURN RdClass.SeekResult.Ready;
  END SeekDigits;

PROCEDURE SeekNowhere (<*UNUSED*> rd: Direct; <*UNUSED*> n: CARDINAL; <*UNUSED*> dontBlock: BOOLEAN): RdClass.SeekResult =
  BEGIN
    RETURN RdClass.SeekResult.Eof;
  END SeekNowhere;

PROCEDURE GetDirect (rd: Direct; VAR a: ARRAY OF CHAR): CARDINAL =
  BEGIN
    FOR i := 0 TO LAST(a) DO a[i] := 'x' END;
    INC(rd.cur, NUMBER(a));
    rd.lo := rd.cur;
    rd.hi := rd.cur;
    RETURN NUMBER(a);
  END GetDirect;

PROCEDURE CloseDigits (rd: Digits) =
  BEGIN
    INC(rd.closed2);
  END CloseDigits;

PROCEDURE SeekSmall (wr: Small; <*UNUSED*> n: CARDINAL) RAISES {Wr.Failure} =
  BEGIN
    FlushSmall(wr);
  END SeekSmall;

PROCEDURE FlushSmall (wr: Small) RAISES {Wr.Failure} =
  BEGIN
    IF Text.Length(wr.taken) >= 12 THEN RAISE Wr.Failure(AtomList.List1(Atom.FromText("full"))) END;
    wr.taken := wr.taken & "[" & Text.FromChars(SUBARRAY(wr.buff^, 0, wr.cur - wr.lo)) & "]";
    wr.lo := wr.cur;
    wr.hi := wr.cur + 4;
  END FlushSmall;

PROCEDURE CloseSmall (wr: Small) =
  BEGIN
    wr.released := TRUE;
  END CloseSmall;

PROCEDURE Readers () =
  VAR rd := NEW(Digits, buff := NEW(REF ARRAY OF CHAR, 3), closed := FALSE, intermittent := TRUE);
  BEGIN
    RdClass.Init(rd);
    Expect.Int("would wait", Rd.CharsReady(rd), 0);
    Expect.Int("has some", Rd.CharsReady(rd), 3);
    Expect.Text("over buffers", Rd.GetText(rd, 14), "01234567890123");
    Expect.True("character", Rd.GetChar(rd) = '4');
    Expect.Int("index", Rd.Index(rd), 15);
    Expect.Int("length is not known", Rd.Length(rd), -1);
    Expect.True("intermittent", Rd.Intermittent(rd) AND NOT Rd.Seekable(rd) AND NOT Rd.EOF(rd));
    RdClass.Lock(rd);
    TRY Expect.Int("locked by its class", rd.cur, 15) FINALLY RdClass.Unlock(rd) END;
    Rd.Close(rd);
    Rd.Close(rd);
    Expect.Int("closed once", rd.closed2, 1);
    Expect.True("closed", Rd.Closed(rd));
    WITH direct = NEW(Direct, closed := FALSE) DO
      Expect.Text("past the buffer", Rd.GetText(direct, 3), "xxx");
      Expect.Int("its index", Rd.Index(direct), 3);
      TRY
        EVAL Rd.Length(direct);
        Expect.True("not intermittent and no length", FALSE);
      EXCEPT
        RuntimeError.E => Expect.True("not intermittent and no length", TRUE);
      END;
    END;
  END Readers;

PROCEDURE Writers () =
  VAR wr := NEW(Small, buff := NEW(REF ARRAY OF CHAR, 4), hi := 4, closed := FALSE);
  BEGIN
    WrClass.Init(wr);
    Wr.PutText(wr, "abcdef");
    Expect.Text("taken when full", wr.taken, "[abcd]");
    Wr.Flush(wr);
    Expect.Text("taken by a flush", wr.taken, "[abcd][ef]");
    Expect.Int("length by default", Wr.Length(wr), 6);
    Expect.True("buffered", Wr.Buffered(wr) AND NOT Wr.Seekable(wr));
    WrClass.Lock(wr);
    TRY Expect.Int("locked by its class", wr.cur, 6) FINALLY WrClass.Unlock(wr) END;
    Wr.PutString(wr, ARRAY OF CHAR{'g', 'h', 'i'});
    Wr.Flush(wr);
    TRY
      Wr.PutText(wr, "jklmn");
      Expect.Text("what is full", wr.taken, "");
    EXCEPT
      Wr.Failure (why) => Expect.Text("fails", RdUtils.FailureText(why), "full");
    END;
    TRY Wr.Close(wr) EXCEPT Wr.Failure => Expect.True("closing fails too", TRUE) END;
    Expect.True("and closes and releases", Wr.Closed(wr) AND wr.released);
  END Writers;

PROCEDURE First () = BEGIN IO.Put("registered first\n") END First;
PROCEDURE Last () = BEGIN IO.Put("registered last\n") END Last;

BEGIN
  Readers();
  Writers();
  Expect.Done();
  RTProcess.RegisterExitor(First);
  RTProcess.RegisterExitor(Last);
  RTProcess.Exit(3);
END ClassTest.
