(* SPDX-License-Identifier: MIT *)
MODULE StreamTest EXPORTS Main;

(* TextRd, TextWr, NullRd, NullWr, RdUtils, RdCopy. *)

IMPORT Atom, AtomList, Expect, NullRd, NullWr, Rd, RdCopy, RdUtils, Text, TextRd, TextWr, Thread, Wr;

<*FATAL Rd.Failure, Wr.Failure, Rd.EndOfFile, Thread.Alerted*>

VAR
  rd: Rd.T := TextRd.New("abc\ndef");
  wr := TextWr.New();
  null := NEW(NullWr.T).init();
  ended := FALSE;
  whole := "";
BEGIN
  Expect.Int("length", Rd.Length(rd), 7);
  Expect.True("seekable", Rd.Seekable(rd) AND NOT Rd.Intermittent(rd));
  Expect.Text("char", Text.FromChar(Rd.GetChar(rd)), "a");
  Rd.UnGetChar(rd);
  Expect.Int("index", Rd.Index(rd), 0);
  Expect.Int("ready", Rd.CharsReady(rd), 7);
  Expect.Text("text", Rd.GetText(rd, 2), "ab");
  Rd.Seek(rd, 5);
  Expect.Text("to the end", Rd.GetText(rd, 100), "ef");
  Expect.Int("ready at the end", Rd.CharsReady(rd), 1);
  TRY EVAL Rd.GetChar(rd) EXCEPT Rd.EndOfFile => ended := TRUE END;
  Expect.True("end", ended);
  Rd.Seek(rd, 99);
  Expect.Int("past the end", Rd.Index(rd), 7);

  Wr.PutText(wr, "hello ");
  Wr.PutChar(wr, 'w');
  Wr.PutString(wr, ARRAY OF CHAR{'o', 'r', 'l', 'd'});
  Wr.Seek(wr, 0);
  Wr.PutChar(wr, 'H');
  Expect.Int("index of a writer", Wr.Index(wr), 1);
  Expect.Int("length of a writer", Wr.Length(wr), 11);
  Expect.Text("text of a writer", TextWr.ToText(wr), "Hello world");
  Expect.Text("is taken out", TextWr.ToText(wr), "");
  FOR i := 1 TO 20000 DO Wr.PutText(wr, "xyz"); whole := whole & "xyz" END;
  Expect.Text("a long text", TextWr.ToText(wr), whole);
  Wr.PutText(wr, "again");
  Expect.Text("and a short one", TextWr.ToText(wr), "again");

  Expect.True("null reader", Rd.EOF(NEW(NullRd.T).init()));
  FOR i := 1 TO 1000 DO Wr.PutText(null, "12345") END;
  Expect.Int("null writer", Wr.Length(null), 5000);

  rd := TextRd.New("aabaabaabbx");
  Expect.Int("find", RdUtils.Find(rd, "aabaabb"), 3);
  Expect.Text("stands behind it", Rd.GetText(rd, 9), "x");
  Rd.Seek(rd, 0);
  Expect.Int("find none", RdUtils.Find(rd, "ba" & "bb"), -1);
  Expect.True("stands at the end", Rd.EOF(rd));
  Rd.Seek(rd, 2);
  Expect.Int("find nothing", RdUtils.Find(rd, ""), 2);
  Expect.Int("find a character", RdUtils.FindChar(rd, 'x'), 10);
  Rd.Seek(rd, 0);
  Expect.Int("find in capitals", RdUtils.Find(rd, "BBX", RdUtils.ToUpperCaseASCII), 8);
  Expect.Text("failure", RdUtils.FailureText(AtomList.List2(Atom.FromText("a"), Atom.FromText("b"))), "a: b");
  Expect.Text("no failure", RdUtils.FailureText(NIL), NIL);

  Rd.Seek(rd, 0);
  Expect.Int("copy some", RdCopy.Cnt(rd, wr, 4), 4);
  Expect.Int("copy the rest", RdCopy.ToWriter(rd, wr), 7);
  Expect.Text("copied", TextWr.ToText(wr), "aabaabaabbx");
  Expect.Done();
END StreamTest.
