(* SPDX-License-Identifier: MIT *)
MODULE Check;

IMPORT IO, Fmt;
IMPORT Text AS Texts;

VAR held, failed := 0; marks := "";

PROCEDURE Failed (what, got, want: TEXT) =
  BEGIN
    INC(failed);
    IO.Put(what & ": got " & got & ", want " & want & "\n");
  END Failed;

PROCEDURE That (what: TEXT; holds: BOOLEAN) =
  BEGIN
    IF holds THEN INC(held) ELSE Failed(what, "FALSE", "TRUE") END;
  END That;

PROCEDURE Int (what: TEXT; got, want: INTEGER) =
  BEGIN
    IF got = want THEN INC(held) ELSE Failed(what, Fmt.Int(got), Fmt.Int(want)) END;
  END Int;

PROCEDURE Long (what: TEXT; got, want: LONGINT) =
  BEGIN
    IF got = want THEN INC(held) ELSE Failed(what, Fmt.LongInt(got), Fmt.LongInt(want)) END;
  END Long;

PROCEDURE Float (what: TEXT; got, want: EXTENDED) =
  BEGIN
    IF got = want THEN INC(held) ELSE Failed(what, Fmt.Extended(got), Fmt.Extended(want)) END;
  END Float;

PROCEDURE Text (what: TEXT; got, want: TEXT) =
  BEGIN
    IF Texts.Equal(got, want) THEN INC(held) ELSE Failed(what, got, want) END;
  END Text;

PROCEDURE Never (what: TEXT) =
  BEGIN
    Failed(what, "here", "elsewhere");
  END Never;

PROCEDURE Note (mark: CHAR) =
  BEGIN
    marks := marks & Texts.FromChar(mark);
  END Note;

PROCEDURE Trace (what: TEXT; want: TEXT) =
  BEGIN
    Text(what, marks, want);
    marks := "";
  END Trace;

PROCEDURE Done () =
  BEGIN
    IO.Put(Fmt.Int(held) & " hold");
    IF failed > 0 THEN IO.Put(", " & Fmt.Int(failed) & " do not") END;
    IO.Put("\n");
  END Done;

BEGIN
END Check.
