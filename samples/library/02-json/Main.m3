(* SPDX-License-Identifier: MIT *)
MODULE Main;

(* Reads standard input as JSON, or some texts of its own when that is empty, and writes it again, or tells why it cannot. *)

IMPORT IO, Json, Rd, Stdio, TextRd, Thread, Wr;

<*FATAL Rd.Failure, Wr.Failure, Thread.Alerted*>

CONST
  Texts = ARRAY OF TEXT{
    "{\"name\": \"Modula-3\", \"year\": 1988, \"parts\": [\"safe\", \"modular\", [], {}], \"more\": {\"gc\": true, \"next\": null}}",
    "[0.1, 1e100, -2.50, 12345678901]",
    "\"tab \\t quote \\\" greek \\u03b1 clef \\ud834\\udd1e\"",
    "[1, 2",
    "{\"a\": 1, \"a\": 2}",
    "truth",
    "-inf",
    "[01]",
    "\"\\ud834\"",
    "[1] 2"};

PROCEDURE Show (rd: Rd.T) =
  BEGIN
    TRY
      Json.Write(Stdio.stdout, Json.Read(rd));
    EXCEPT
      Json.Error (problem) => IO.Put(problem);
    END;
    IO.Put("\n");
  END Show;

BEGIN
  IF NOT Rd.EOF(Stdio.stdin) THEN
    Show(Stdio.stdin);
  ELSE
    FOR i := FIRST(Texts) TO LAST(Texts) DO Show(TextRd.New(Texts[i])) END;
  END;
END Main.
