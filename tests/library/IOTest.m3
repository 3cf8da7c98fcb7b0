(* SPDX-License-Identifier: MIT *)
MODULE IOTest EXPORTS Main;

(* IO. *)

IMPORT Expect, IO, Rd, TextRd, TextWr, Thread, Wr;

<*FATAL Rd.Failure, Wr.Failure, Thread.Alerted*>

(* What IO.GetInt gives of t, or 99 for IO.Error. *)
PROCEDURE Int (t: TEXT): INTEGER =
  BEGIN
    TRY RETURN IO.GetInt(TextRd.New(t)) EXCEPT IO.Error => RETURN 99 END;
  END Int;

PROCEDURE Real (t: TEXT): REAL =
  BEGIN
    TRY RETURN IO.GetReal(TextRd.New(t)) EXCEPT IO.Error => RETURN 99.0 END;
  END Real;

PROCEDURE Numbers () =
  TYPE Case = RECORD text: TEXT; value: INTEGER END;
  CONST Cases = ARRAY OF Case{
    Case{"12", 12}, Case{" \t\n -7 8", -7}, Case{"+5", 5}, Case{"-9223372036854775808", FIRST(INTEGER)},
    Case{"9223372036854775807", LAST(INTEGER)}, Case{"9223372036854775808", 99}, Case{"-9223372036854775809", 99},
    Case{"", 99}, Case{"  ", 99}, Case{"-", 99}, Case{"1x", 1}, Case{"12,3", 12}, Case{"16_ff", 255}, Case{"x", 99}};
  BEGIN
    FOR i := FIRST(Cases) TO LAST(Cases) DO Expect.Int("integer `" & Cases[i].text & "`", Int(Cases[i].text), Cases[i].value) END;
    Expect.True("real", Real(" 2.5 ") = 2.5 AND Real("-1e3") = -1000.0);
    Expect.True("no real", Real("x") = 99.0 AND Real("") = 99.0);
    WITH rd = TextRd.New("3,4.5;") DO
      TRY
        Expect.True("no character more", IO.GetInt(rd) = 3 AND IO.GetChar(rd) = ',' AND IO.GetReal(rd) = 4.5 AND IO.GetChar(rd) = ';');
      EXCEPT
        IO.Error => Expect.True("no character more", FALSE);
      END;
    END;
  END Numbers;

PROCEDURE Texts () RAISES {IO.Error} =
  VAR wr := TextWr.New(); rd: Rd.T;
  BEGIN
    IO.Put("a text ", wr);
    IO.PutInt(-3, wr);
    IO.PutChar(';', wr);
    IO.PutWideChar(W'\x20ac', wr);
    IO.PutReal(0.5, wr);
    IO.Put("\nlast", wr);
    rd := TextRd.New(TextWr.ToText(wr));
    Expect.True("character", IO.GetChar(rd) = 'a');
    Expect.Text("line", IO.GetLine(rd), " text -3;\342\202\2540.5");
    Expect.True("wide character", IO.GetWideChar(TextRd.New("\342\202\254")) = W'\x20ac');
    Expect.False("not at the end", IO.EOF(rd));
    Expect.Text("the last line need not end", IO.GetLine(rd), "last");
    Expect.True("at the end", IO.EOF(rd));
    TRY Expect.Text("line after it", IO.GetLine(rd), "") EXCEPT IO.Error => Expect.True("no line", TRUE) END;
    TRY Expect.True("character after it", IO.GetChar(rd) = '\000') EXCEPT IO.Error => Expect.True("no character", TRUE) END;
  END Texts;

PROCEDURE Files () RAISES {IO.Error} =
  VAR wr := IO.OpenWrite("file"); rd: Rd.T;
  BEGIN
    IO.Put("one\ntwo\n", wr);
    Wr.Close(wr);
    rd := IO.OpenRead("file");
    Expect.True("a file is seekable", Rd.Seekable(rd) AND Rd.Length(rd) = 8);
    Expect.Text("first line", IO.GetLine(rd), "one");
    Expect.Text("second line", IO.GetLine(rd), "two");
    Expect.True("end of the file", IO.EOF(rd));
    Rd.Close(rd);
    wr := IO.OpenWrite("file");
    Wr.Close(wr);
    Expect.True("made empty", IO.EOF(IO.OpenRead("file")));
    Expect.True("no such file", IO.OpenRead("no file") = NIL);
    Expect.True("no such folder", IO.OpenWrite("no/file") = NIL);
  END Files;

PROCEDURE Standard () RAISES {IO.Error} =
  BEGIN
    Expect.Text("standard input", IO.GetLine(), "first line");
    Expect.True("its next", IO.GetChar() = 's');
    Expect.False("not at its end", IO.EOF());
    IO.Put("standard output ");
    IO.PutInt(42);
    IO.PutChar('\n');
  END Standard;

<*FATAL IO.Error*>
BEGIN
  Numbers();
  Texts();
  Files();
  Standard();
  Expect.Done();
END IOTest.
