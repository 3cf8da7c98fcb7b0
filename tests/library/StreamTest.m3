(* SPDX-License-Identifier: MIT *)
MODULE StreamTest EXPORTS Main;

(* TextRd, TextWr, NullRd, NullWr, RdUtils, RdCopy. *)

IMPORT Atom, AtomList, Expect, NullRd, NullWr, Rd, RdCopy, RdUtils, Text, TextRd, TextWr, Thread, Wr;

<*FATAL Rd.Failure, Wr.Failure, Rd.EndOfFile, Thread.Alerted*>

(* What a procedure was given, and what one gives. *)
VAR given := ""; give := 20000;

PROCEDURE Take (READONLY a: ARRAY OF CHAR) RAISES {Stop} =
  BEGIN
    given := given & Text.FromChars(a);
    IF Text.Length(given) > 30000 THEN RAISE Stop END;
  END Take;

PROCEDURE Give (VAR a: ARRAY OF CHAR): CARDINAL =
  VAR n := MIN(NUMBER(a), give);
  BEGIN
    FOR i := 0 TO n - 1 DO a[i] := VAL(ORD('a') + (20000 - give + i) MOD 26, CHAR) END;
    DEC(give, n);
    RETURN n;
  END Give;

EXCEPTION Stop;

PROCEDURE Copies () =
  <*FATAL ANY*>
  VAR wr := TextWr.New(); all: TEXT;
  BEGIN
    Expect.Int("from a procedure", RdCopy.FromProc(wr, Give), 20000);
    all := TextWr.ToText(wr);
    Expect.True("all of it", Text.Length(all) = 20000 AND Text.Equal(Text.Sub(all, 19998), "ef"));
    give := 100;
    Expect.Int("some of it", RdCopy.FromProc(wr, Give, 10), 10);
    Expect.Int("to a procedure", RdCopy.ToProc(TextRd.New(all), Take), 20000);
    Expect.Text("it took", given, all);
    Expect.Int("some to a procedure", RdCopy.ToProc(TextRd.New(all), Take, 10), 10);
    TRY
      EVAL RdCopy.ToProc(TextRd.New(all), Take);
      Expect.True("what it raises", FALSE);
    EXCEPT
      Stop => Expect.True("what it raises", TRUE);
    END;
  END Copies;

(* Wide characters go through readers and writers as UTF-8. *)
PROCEDURE Wide () =
  CONST Alpha = W'\x03b1'; Euro = W'\x20ac'; Bad = W'\xfffd';
  VAR wr := TextWr.New(); rd: Rd.T; a: ARRAY [0 .. 9] OF WIDECHAR; t: TEXT;
  BEGIN
    Wr.PutWideChar(wr, Alpha);
    Wr.PutWideString(wr, ARRAY OF WIDECHAR{W'e', W'\n', W'\x00e9', Euro});
    Wr.PutWideText(wr, "\351" & Text.FromWideChar(Euro) & "\r\nend");
    t := TextWr.ToText(wr);
    Expect.Text("bytes", t, "\316\261e\n\303\251\342\202\254\303\251\342\202\254\r\nend");
    rd := TextRd.New(t);
    Expect.True("wide character", Rd.GetWideChar(rd) = Alpha AND Rd.Index(rd) = 2);
    Expect.Int("wide line with its end", Rd.GetWideSubLine(rd, a), 2);
    Expect.Text("wide line", Rd.GetWideLine(rd), Text.FromWideChars(ARRAY OF WIDECHAR{W'\x00e9', Euro, W'\x00e9', Euro}));
    Expect.Int("the rest", Rd.GetWideSub(rd, a), 3);
    TRY EVAL Rd.GetWideChar(rd); Expect.True("wide end", FALSE) EXCEPT Rd.EndOfFile => Expect.True("wide end", TRUE) END;
    Rd.Seek(rd, 0);
    Expect.Int("wide text", Text.Length(Rd.GetWideText(rd, 7)), 7);
    Expect.Text("wide text, the rest", Rd.GetWideText(rd, 99), "\r\nend");
    rd := TextRd.New("\377\303(\342\202x\300\200\360\237\230\200y\303");
    Expect.Text("no UTF-8", Rd.GetWideLine(rd), Text.FromWideChars(ARRAY OF WIDECHAR{
                  Bad, Bad, W'(', Bad, W'x', Bad, Bad, Bad, W'y', Bad}));
    t := "";
    FOR i := 1 TO 300 DO t := t & Text.FromWideChar(Euro) END;
    Wr.PutText(wr, t & "\n");
    Expect.Text("a long wide line", Rd.GetWideLine(TextRd.New(TextWr.ToText(wr))), t);
  END Wide;

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
  Expect.Int("copy some", RdCopy.ToWriter(rd, wr, 4), 4);
  Expect.Int("copy the rest", RdCopy.ToWriter(rd, wr), 7);
  Expect.Text("copied", TextWr.ToText(wr), "aabaabaabbx");
  Copies();
  Wide();
  Expect.Done();
END StreamTest.
