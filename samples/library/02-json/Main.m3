(* SPDX-License-Identifier: MIT *)
MODULE Main;

(* Reads some texts as JSON and writes them again, or tells why it cannot. *)

IMPORT IO, Json, Rd, Stdio, TextRd, Thread, Wr;

<*FATAL Rd.Failure, Wr.Failure, Thread.Alerted*>

CONST
  Texts = ARRAY OF TEXT{
    "{\"name\": \"Modula-3\", \"year\": 1988, \"parts\": [\"safe\", \"modular\", [], {}], \"more\": {\"gc\": true, \"next\": null}}",
    "[0.1, 1e100, -2.50, 12345678901]",
    "\"tab \\t quote \\\" greek \\u03b1\"",
    "[1, 2",
    "{\"a\": 1, \"a\": 2}",
    "truth",
    "[1] 2"};

BEGIN
  FOR i := FIRST(Texts) TO LAST(Texts) DO
    TRY
      Json.Write(Stdio.stdout, Json.Read(TextRd.New(Texts[i])));
    EXCEPT
      Json.Error (problem) => IO.Put(problem);
    END;
    IO.Put("\n");
  END;
END Main.
