(* SPDX-License-Identifier: MIT *)
MODULE FileTest EXPORTS Main;

(* FS, File, RegularFile, FileRd, FileWr, OSError: in an empty folder. *)

IMPORT Atom, Expect, File, FileRd, FileWr, FS, OSError, Pathname, Rd, RdUtils, RegularFile, Text, Thread, Wr;

<*FATAL Rd.Failure, Wr.Failure, Thread.Alerted*>

PROCEDURE Write (p, t: TEXT) RAISES {OSError.E} =
  VAR wr := FileWr.Open(p);
  BEGIN
    Wr.PutText(wr, t);
    Wr.Close(wr);
  END Write;

PROCEDURE Contents (p: TEXT): TEXT RAISES {OSError.E} =
  VAR rd := FileRd.Open(p);
  BEGIN
    TRY RETURN Rd.GetText(rd, LAST(CARDINAL)) FINALLY Rd.Close(rd) END;
  END Contents;

TYPE Deed = {OpenNone, OpenFolder, CreateTwice, DeleteNone, DeleteFull, DeleteFolderAsFile, ListFile, Exclusive, MustExist};

(* The reason why a deed is refused. *)
PROCEDURE Refusal (deed: Deed): TEXT =
  BEGIN
    TRY
      CASE deed OF
      | Deed.OpenNone => EVAL FS.OpenFileReadonly("none");
      | Deed.OpenFolder => EVAL FS.OpenFileReadonly("folder");
      | Deed.CreateTwice => FS.CreateDirectory("folder");
      | Deed.DeleteNone => FS.DeleteFile("none");
      | Deed.DeleteFull => FS.DeleteDirectory("folder");
      | Deed.DeleteFolderAsFile => FS.DeleteFile("folder");
      | Deed.ListFile => EVAL FS.Iterate("a.txt");
      | Deed.Exclusive => EVAL FS.OpenFile("a.txt", create := FS.CreateOption.Always);
      | Deed.MustExist => EVAL FS.OpenFile("none", create := FS.CreateOption.Never);
      END;
      RETURN "none";
    EXCEPT
      OSError.E (code) => RETURN RdUtils.FailureText(code);
    END;
  END Refusal;

PROCEDURE Streams () RAISES {OSError.E} =
  VAR wr: Wr.T; rd: Rd.T; long := ""; buffer: ARRAY [0 .. 9] OF CHAR;
  BEGIN
    Write("a.txt", "one\ntwo\r\nthree");
    Expect.Text("what was written", Contents("a.txt"), "one\ntwo\r\nthree");
    wr := FileWr.OpenAppend("a.txt");
    Expect.Int("appends at the end", Wr.Index(wr), 14);
    Wr.PutText(wr, "!");
    Wr.Close(wr);
    rd := FileRd.Open("a.txt");
    TRY
      Expect.Text("line", Rd.GetLine(rd), "one");
      Expect.Text("line that ends in CR LF", Rd.GetLine(rd), "two");
      Expect.Text("last line", Rd.GetLine(rd), "three!");
      Expect.True("end", Rd.EOF(rd));
      Expect.Int("length", Rd.Length(rd), 15);
      Rd.Seek(rd, 4);
      Expect.Int("sub", Rd.GetSub(rd, SUBARRAY(buffer, 0, 3)), 3);
      Expect.Text("what was sought", Text.FromChars(SUBARRAY(buffer, 0, 3)), "two");
      Rd.Seek(rd, 100);
      Expect.Int("sought past the end", Rd.Index(rd), 15);
      Rd.Seek(rd, 0);
      Expect.Int("sub of a line", Rd.GetSubLine(rd, buffer), 4);
      EVAL Rd.GetLine(rd);
      EVAL Rd.GetLine(rd);
      EVAL Rd.GetLine(rd);
      Expect.True("EndOfFile", FALSE);
    EXCEPT
      Rd.EndOfFile => Expect.Int("EndOfFile", Rd.Index(rd), 15);
    END;
    Rd.Close(rd);
    Rd.Close(rd);
    Expect.True("closed", Rd.Closed(rd));

    wr := FileWr.Open("b.txt");
    FOR i := 1 TO 10000 DO Wr.PutText(wr, "0123456789") END;
    Wr.Seek(wr, 5);
    Wr.PutChar(wr, '*');
    Expect.Int("length of a writer", Wr.Length(wr), 100000);
    Wr.Close(wr);
    long := Contents("b.txt");
    Expect.Int("a long file", Text.Length(long), 100000);
    Expect.Text("written over", Text.Sub(long, 0, 8), "01234*67");
    rd := FileRd.Open("b.txt");
    Rd.Seek(rd, 99995);
    Expect.Text("sought far", Rd.GetText(rd, 10), "56789");
    Rd.Seek(rd, 3);
    Expect.Text("and back", Rd.GetText(rd, 4), "34*6");
    Rd.Close(rd);
  END Streams;

PROCEDURE Handles () RAISES {OSError.E} =
  VAR
    h: RegularFile.T := FS.OpenFile("c.bin");
    out := ARRAY [0 .. 3] OF File.Byte{0, 127, 128, 255};
    in: ARRAY [0 .. 7] OF File.Byte;
    status: File.Status;
  BEGIN
    h.write(out);
    Expect.Int("index", h.seek(RegularFile.Origin.Current, 0), 4);
    Expect.Int("from the end", h.seek(RegularFile.Origin.End, -2), 2);
    Expect.Int("read", h.read(in), 2);
    Expect.Int("bytes are 0 to 255", in[0] * 1000 + in[1], 128255);
    Expect.Int("0 at the end", h.read(in), 0);
    Expect.True("lock", h.lock());
    h.unlock();
    h.flush();
    TRY
      EVAL h.seek(RegularFile.Origin.Beginning, -1);
      Expect.True("before the beginning", FALSE);
    EXCEPT
      OSError.E => Expect.True("before the beginning", TRUE);
    END;
    status := h.status();
    Expect.Int("size", status.size, 4);
    Expect.True("type", status.type = RegularFile.FileType);
    h.close();
    h := FS.OpenFile("c.bin", truncate := FALSE);
    Expect.Int("not truncated", h.status().size, 4);
    h.close();
  END Handles;

PROCEDURE Folders () RAISES {OSError.E} =
  VAR names := ""; name: TEXT; status: File.Status; all: FS.Iterator;
  BEGIN
    FS.CreateDirectory("folder");
    Write(Pathname.Join("folder", "z", "txt"), "z");
    Write("folder/y.txt", "yy");
    FS.CreateDirectory("folder/x");
    all := FS.Iterate("folder");
    WHILE all.next(name) DO names := names & name & " " END;
    all.close();
    Expect.Text("names", names, "x y.txt z.txt ");
    all := FS.Iterate("folder");
    WHILE all.nextWithStatus(name, status) DO
      IF Text.Equal(name, "y.txt") THEN Expect.Int("size", status.size, 2) END;
      IF Text.Equal(name, "x") THEN Expect.Text("type", Atom.ToText(status.type), "Directory") END;
    END;
    all.close();
    Expect.Text("refused: open none", Refusal(Deed.OpenNone), "no such file or folder: none");
    Expect.Text("refused: open a folder", Refusal(Deed.OpenFolder), "it is a folder: folder");
    Expect.Text("refused: create twice", Refusal(Deed.CreateTwice), "it exists already: folder");
    Expect.Text("refused: delete none", Refusal(Deed.DeleteNone), "no such file or folder: none");
    Expect.Text("refused: delete a full one", Refusal(Deed.DeleteFull), "the folder is not empty: folder");
    Expect.Text("refused: a folder as a file", Refusal(Deed.DeleteFolderAsFile), "it is a folder: folder");
    Expect.Text("refused: list a file", Refusal(Deed.ListFile), "not a folder: a.txt");
    Expect.Text("refused: Always", Refusal(Deed.Exclusive), "it exists already: a.txt");
    Expect.Text("refused: Never", Refusal(Deed.MustExist), "no such file or folder: none");
    TRY
      EVAL FileRd.Open("none");
    EXCEPT
      OSError.E (code) => Expect.True("a reason to tell apart", code.head = OSError.NoSuchFile);
    END;

    FS.Rename("folder/z.txt", "folder/y.txt");
    Expect.Text("renamed over another", Contents("folder/y.txt"), "z");
    FS.SetModificationTime("folder/y.txt", 1.0d9);
    Expect.True("time", FS.Status("folder/y.txt").modificationTime = 1.0d9);
    Expect.Text("absolute", Pathname.Last(FS.GetAbsolutePathname("folder/x/../y.txt")), "y.txt");
    Expect.True("and is", Pathname.Absolute(FS.GetAbsolutePathname("folder")));
    FS.DeleteFile("folder/y.txt");
    FS.DeleteDirectory("folder/x");
    FS.DeleteDirectory("folder");
    Expect.Text("deleted", Refusal(Deed.OpenFolder), "no such file or folder: folder");
  END Folders;

BEGIN
  TRY
    Streams();
    Handles();
    Folders();
  EXCEPT
    OSError.E (code) => Expect.Text("no failure", RdUtils.FailureText(code), NIL);
  END;
  Expect.Done();
END FileTest.
