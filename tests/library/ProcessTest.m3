(* SPDX-License-Identifier: MIT *)
MODULE ProcessTest EXPORTS Main;

(* Params, Env, Process, Terminal, Stdio, IO: with one argument, one variable, and two lines to read. *)

IMPORT Env, Expect, File, FileRd, IO, OSError, Params, Pathname, Process, Rd, Stdio, Terminal, Text, Thread;

<*FATAL OSError.E, Rd.EndOfFile, Rd.Failure, Thread.Alerted*>

PROCEDURE First () =
  BEGIN
    IO.Put("exitors run last one first\n");
  END First;

PROCEDURE Second () =
  BEGIN
    IO.Put("exitors run: ");
  END Second;

VAR name, value: TEXT; in, out, err: File.T; byte: ARRAY [0 .. 5] OF File.Byte; rd: Rd.T;
BEGIN
  Expect.Int("parameters", Params.Count, 2);
  Expect.Text("parameter", Params.Get(1), "argument");
  Expect.Text("program", Params.Get(0), "ProcessTest");

  Expect.Text("variable", Env.Get("M3_TEST"), "a value");
  Expect.Text("no variable", Env.Get("M3_NONE"), NIL);
  Expect.Int("variables", Env.Count, 1);
  Env.GetNth(0, name, value);
  Expect.Text("the first", name & "=" & value, "M3_TEST=a value");

  Expect.True("number", Process.GetMyID() # Process.NullID);
  Expect.True("folder", Pathname.Absolute(Process.GetWorkingDirectory()));
  name := Process.GetWorkingDirectory();
  Process.SetWorkingDirectory("..");
  Expect.Text("another folder", Process.GetWorkingDirectory(), Pathname.Prefix(name));
  Process.SetWorkingDirectory(name);

  Process.GetStandardFileHandles(in, out, err);
  Expect.True("terminal", in.status().type = Terminal.FileType);
  Expect.Int("read bytes", in.read(byte), 6);
  Expect.Int("the first", byte[0], ORD('f'));
  rd := NEW(FileRd.T).init(in);
  Expect.False("not seekable", Rd.Seekable(rd));
  Expect.Text("a reader on a handle", Rd.GetLine(rd), "line");
  Expect.Text("its second line", Rd.GetLine(rd), "second");
  Expect.True("at its end", Rd.EOF(Stdio.stdin) AND IO.EOF());
  out.write(ARRAY OF File.Byte{ORD('o'), ORD('k'), ORD('\n')});
  Expect.True("texts are compared", Text.Equal(value, "a value"));
  Process.RegisterExitor(First);
  Process.RegisterExitor(Second);
  Expect.Done();
  Process.Exit(0);
END ProcessTest.
