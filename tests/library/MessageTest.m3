(* SPDX-License-Identifier: MIT *)
MODULE MessageTest EXPORTS Main;

(* MsgRd, MsgWr. *)

IMPORT Expect, MsgRd, MsgWr, Rd, RdUtils, Text, TextRd, TextWr, Thread, Wr;

<*FATAL Rd.Failure, Wr.Failure, Rd.EndOfFile, Thread.Alerted*>

VAR
  under := TextWr.New();
  wr    := MsgWr.New(under);
  rd    : MsgRd.T;
  sent  : TEXT;
  long  := "";

(* What reading all messages in t fails with; NIL when it does not. *)
PROCEDURE Failure (t: TEXT): TEXT =
  VAR rd := MsgRd.New(TextRd.New(t));
  BEGIN
    TRY
      REPEAT EVAL Rd.GetText(rd, LAST(CARDINAL)) UNTIL NOT rd.nextMsg();
    EXCEPT
      Rd.Failure (why) => RETURN RdUtils.FailureText(why);
    END;
    RETURN NIL;
  END Failure;

BEGIN
  FOR i := 1 TO 5000 DO long := long & "12345678" END;
  Wr.PutText(wr, "first");
  Expect.Int("index", Wr.Index(wr), 5);
  wr.nextMsg();
  Expect.Int("index of a new message", Wr.Index(wr), 0);
  wr.nextMsg();
  Wr.PutText(wr, long);
  Wr.Flush(wr);
  Wr.PutChar(wr, '!');
  wr.nextMsg();
  Wr.PutText(wr, "skipped");
  wr.nextMsg();
  Wr.PutText(wr, "last");
  wr.nextMsg();
  sent := TextWr.ToText(under);
  Expect.Text("a message is its length and its characters", Text.Sub(sent, 0, 7), "\x80\005first");
  Expect.Text("an empty one its length", Text.Sub(sent, 7, 2), "\x80\000");

  rd := MsgRd.New(TextRd.New(sent));
  Expect.False("seekable", Rd.Seekable(rd) OR Rd.Closed(rd));
  Expect.Text("first", Rd.GetText(rd, 100), "first");
  Expect.True("ends", Rd.EOF(rd));
  TRY
    Expect.Text("no character after it", Text.FromChar(Rd.GetChar(rd)), "");
  EXCEPT
    Rd.EndOfFile => Expect.Int("stays at the end", Rd.Index(rd), 5);
  END;
  Expect.True("second", rd.nextMsg());
  Expect.True("is empty", Rd.EOF(rd));
  Expect.True("third", rd.nextMsg());
  Expect.Text("of several pieces", Rd.GetText(rd, LAST(CARDINAL)), long & "!");
  Expect.Int("index in it", Rd.Index(rd), 40001);
  Expect.True("fourth", rd.nextMsg());
  Expect.Text("begun", Text.FromChar(Rd.GetChar(rd)), "s");
  Expect.True("the rest is passed over", rd.nextMsg());
  Expect.Text("last", Rd.GetLine(rd), "last");
  Expect.False("none after it", rd.nextMsg());
  Expect.True("still at the end", Rd.EOF(rd) AND NOT rd.nextMsg());
  Rd.Close(rd);
  Expect.True("closed", Rd.Closed(rd));

  Expect.Text("whole", Failure(sent), NIL);
  Expect.Text("nothing", Failure(""), NIL);
  Expect.Text("half a length", Failure("\x80"), "a message is cut short");
  Expect.Text("characters missing", Failure("\x80\005firs"), "a message is cut short");
  Expect.Text("last piece missing", Failure("\000\005first"), "a message is cut short");
  Expect.Done();
END MessageTest.
