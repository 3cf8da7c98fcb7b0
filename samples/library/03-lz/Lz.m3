(* SPDX-License-Identifier: MIT *)
MODULE Lz EXPORTS Main;

(* Compresses texts after Lempel and Ziv, 1977: what was there before, within the last 255 characters, is written as how far back
   and how long. A token is '\000' and a character, or a distance and a length. *)

IMPORT Fmt, IO, Text, TextWr, Thread, Wr;

<*FATAL Wr.Failure, Thread.Alerted*>

CONST
  Window = 255;
  Least  = 3;    (* shorter repetitions are not worth a token *)
  Most   = 255;

(* How many characters from at on are the same as those distance before. *)
PROCEDURE Repeats (READONLY a: ARRAY OF CHAR; at, distance: CARDINAL): CARDINAL =
  VAR n := 0;
  BEGIN
    WHILE at + n < NUMBER(a) AND n < Most AND a[at + n] = a[at + n - distance] DO INC(n) END;
    RETURN n;
  END Repeats;

PROCEDURE Compressed (t: TEXT): TEXT =
  VAR
    a  := NEW(REF ARRAY OF CHAR, Text.Length(t));
    wr := TextWr.New();
    at := 0;
    n, best, distance: CARDINAL;
  BEGIN
    Text.SetChars(a^, t);
    WHILE at < NUMBER(a^) DO
      best := 0;
      FOR d := 1 TO MIN(at, Window) DO
        n := Repeats(a^, at, d);
        IF n > best THEN best := n; distance := d END;
      END;
      IF best >= Least THEN
        Wr.PutString(wr, ARRAY OF CHAR{VAL(distance, CHAR), VAL(best, CHAR)});
        INC(at, best);
      ELSE
        Wr.PutString(wr, ARRAY OF CHAR{'\000', a[at]});
        INC(at);
      END;
    END;
    RETURN TextWr.ToText(wr);
  END Compressed;

PROCEDURE Restored (t: TEXT; length: CARDINAL): TEXT =
  VAR a := NEW(REF ARRAY OF CHAR, length); at := 0;
  BEGIN
    FOR i := 0 TO Text.Length(t) - 1 BY 2 DO
      WITH distance = ORD(Text.GetChar(t, i)), c = Text.GetChar(t, i + 1) DO
        IF distance = 0 THEN
          a[at] := c;
          INC(at);
        ELSE
          FOR k := 1 TO ORD(c) DO
            a[at] := a[at - distance];
            INC(at);
          END;
        END;
      END;
    END;
    RETURN Text.FromChars(a^);
  END Restored;

PROCEDURE Try (name, t: TEXT) =
  VAR c := Compressed(t); verdict := "lost";
  BEGIN
    IF Text.Equal(Restored(c, Text.Length(t)), t) THEN verdict := "restored" END;
    IO.Put(Fmt.F("%-10s %6s -> %6s  %s\n", name, Fmt.Int(Text.Length(t)), Fmt.Int(Text.Length(c)), verdict));
  END Try;

PROCEDURE Squares (n: CARDINAL): TEXT =
  VAR t := "";
  BEGIN
    FOR i := 1 TO n DO t := t & Fmt.Int(i * i) & " " END;
    RETURN t;
  END Squares;

VAR song, zeros := "";
BEGIN
  FOR i := 99 TO 90 BY -1 DO
    song := song & Fmt.F("%s bottles of beer on the wall, %s bottles of beer. Take one down and pass it around.\n", Fmt.Int(i),
                         Fmt.Int(i));
  END;
  FOR i := 1 TO 1000 DO zeros := zeros & "0" END;
  Try("empty", "");
  Try("short", "abracadabra");
  Try("song", song);
  Try("zeros", zeros);
  Try("squares", Squares(300));
END Lz.
