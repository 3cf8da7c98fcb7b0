(* SPDX-License-Identifier: MIT *)
MODULE Texts EXPORTS Main;

(* Builds lines of names and numbers, then scans them back character by character. *)

IMPORT Fmt, Rounds, Text, Word;

CONST Lines = 3000;

PROCEDURE Build (): TEXT =
  VAR t := "";
  BEGIN
    FOR i := 1 TO Lines DO
      t := t & "entry " & Fmt.Int(i) & "=" & Fmt.Int(i * i MOD 1000) & ";";
    END;
    RETURN t;
  END Build;

PROCEDURE Scan (t: TEXT): INTEGER =
  VAR sum, number := 0;
  BEGIN
    FOR i := 0 TO Text.Length(t) - 1 DO
      WITH c = Text.GetChar(t, i) DO
        CASE c OF
        | '0' .. '9' => number := number * 10 + ORD(c) - ORD('0');
        | '=', ';' => INC(sum, number); number := 0;
        ELSE sum := Word.And(sum * 31 + ORD(c), 16_FFFFFF);
        END;
      END;
    END;
    RETURN sum;
  END Scan;

PROCEDURE Words (t: TEXT): INTEGER =
  VAR sum, at, end := 0;
  BEGIN
    LOOP
      end := Text.FindChar(t, ';', at);
      IF end < 0 THEN RETURN sum END;
      INC(sum, Text.Length(Text.Sub(t, at, end - at)));
      at := end + 1;
    END;
  END Words;

PROCEDURE Round (): INTEGER =
  BEGIN
    WITH t = Build() DO RETURN Scan(t) + Words(t) END;
  END Round;

BEGIN
  Rounds.Run(Round);
END Texts.
