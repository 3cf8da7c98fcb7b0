(* SPDX-License-Identifier: MIT *)
MODULE SharedStreamTest EXPORTS Main;

(* Threads that share a writer and a reader: each call holds the stream's lock, so that no line is torn or lost. *)

IMPORT Expect, Fmt, Rd, Text, TextRd, TextWr, Thread, Wr;
<*FATAL Rd.Failure, Wr.Failure, Thread.Alerted*>

CONST
  Threads = 4;
  Lines   = 500;
  Tail    = " and the same to all that follow, whoever may have written it";

TYPE
  Writing = Thread.Closure OBJECT number: CARDINAL OVERRIDES apply := Write END;
  Reading = Thread.Closure OBJECT lines := 0 OVERRIDES apply := Read END;

PROCEDURE Write (w: Writing): REFANY =
  BEGIN
    FOR i := 0 TO Lines - 1 DO
      Wr.PutText(wr, Fmt.Int(w.number * Lines + i) & Tail & "\n");
      IF i MOD 16 = w.number THEN Thread.Pause(0.0001d0) END;
    END;
    RETURN NIL;
  END Write;

PROCEDURE Read (r: Reading): REFANY =
  VAR line: TEXT; number: CARDINAL;
  BEGIN
    TRY
      LOOP
        line := Rd.GetLine(rd);
        number := Number(line);
        IF number < NUMBER(seen) AND Text.Equal(line, Fmt.Int(number) & Tail) AND NOT seen[number] THEN
          seen[number] := TRUE;
          INC(r.lines);
        ELSE
          Expect.Text("a line", line, "written once");
        END;
        IF r.lines MOD 16 = 0 THEN Thread.Pause(0.0001d0) END;
      END;
    EXCEPT
      Rd.EndOfFile =>
    END;
    RETURN NIL;
  END Read;

(* The number that "line" begins with; one that no line has if it does not. *)
PROCEDURE Number (line: TEXT): CARDINAL =
  VAR n := 0; i := 0;
  BEGIN
    WHILE i < MIN(5, Text.Length(line)) AND Text.GetChar(line, i) IN SET OF CHAR{'0' .. '9'} DO
      n := 10 * n + ORD(Text.GetChar(line, i)) - ORD('0');
      INC(i);
    END;
    IF i = 0 THEN RETURN LAST(CARDINAL) ELSE RETURN n END;
  END Number;

VAR
  wr      := TextWr.New();
  rd      : Rd.T;
  seen    := ARRAY [0 .. Threads * Lines - 1] OF BOOLEAN{FALSE, ..};
  threads : ARRAY [0 .. Threads - 1] OF Thread.T;
  readers : ARRAY [0 .. Threads - 1] OF Reading;
  sum     := 0;
BEGIN
  FOR i := 0 TO Threads - 1 DO threads[i] := Thread.Fork(NEW(Writing, number := i)) END;
  FOR i := 0 TO Threads - 1 DO EVAL Thread.Join(threads[i]) END;
  rd := TextRd.New(TextWr.ToText(wr));
  FOR i := 0 TO Threads - 1 DO readers[i] := NEW(Reading); threads[i] := Thread.Fork(readers[i]) END;
  FOR i := 0 TO Threads - 1 DO EVAL Thread.Join(threads[i]); INC(sum, readers[i].lines) END;
  Expect.Int("lines", sum, Threads * Lines);
  FOR i := 0 TO Threads - 1 DO Expect.True("each reads", readers[i].lines > 0) END;
  Expect.Done();
END SharedStreamTest.
