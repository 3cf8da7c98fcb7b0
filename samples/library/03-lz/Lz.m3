(* SPDX-License-Identifier: MIT *)
MODULE Lz EXPORTS Main;

(* Compresses texts after Lempel and Ziv, 1977: what was there before, within the last 256 characters, is written as how far back and
   how long. A token is a byte n < 128 and n + 1 characters as they are, or a byte 128 + n for Least + n characters that are
   repeated and a byte for how far back they begin, less one. What does not repeat grows by a byte in 128. *)

IMPORT CharSeq, Fmt, IO, Text, TextWr, Thread, Wr;

<*FATAL Wr.Failure, Thread.Alerted*>

CONST
  Window = 256;
  Run    = 128;  (* most characters of a token that has them as they are *)
  Least  = 3;    (* shorter repetitions are not worth a token *)
  Most   = Least + 127;

(* How many characters from at on are the same as those distance before. *)
PROCEDURE Repeats (READONLY a: ARRAY OF CHAR; at, distance: CARDINAL): CARDINAL =
  VAR n := 0;
  BEGIN
    WHILE at + n < NUMBER(a) AND n < Most AND a[at + n] = a[at + n - distance] DO INC(n) END;
    RETURN n;
  END Repeats;

PROCEDURE PutPlain (wr: Wr.T; READONLY a: ARRAY OF CHAR) =
  VAR at := 0;
  BEGIN
    WHILE at < NUMBER(a) DO
      WITH n = MIN(Run, NUMBER(a) - at) DO
        Wr.PutChar(wr, VAL(n - 1, CHAR));
        Wr.PutString(wr, SUBARRAY(a, at, n));
        INC(at, n);
      END;
    END;
  END PutPlain;

PROCEDURE Compressed (t: TEXT): TEXT =
  VAR
    a  := NEW(REF ARRAY OF CHAR, Text.Length(t));
    wr := TextWr.New();
    at, plain := 0;  (* what is between them is not yet put *)
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
        PutPlain(wr, SUBARRAY(a^, plain, at - plain));
        Wr.PutString(wr, ARRAY OF CHAR{VAL(Run + best - Least, CHAR), VAL(distance - 1, CHAR)});
        INC(at, best);
        plain := at;
      ELSE
        INC(at);
      END;
    END;
    PutPlain(wr, SUBARRAY(a^, plain, at - plain));
    RETURN TextWr.ToText(wr);
  END Compressed;

PROCEDURE Restored (t: TEXT): TEXT =
  VAR all := NEW(CharSeq.T).init(); at, token := 0; wr := TextWr.New();
  BEGIN
    WHILE at < Text.Length(t) DO
      token := ORD(Text.GetChar(t, at));
      IF token < Run THEN
        FOR i := 1 TO token + 1 DO all.addhi(Text.GetChar(t, at + i)) END;
        INC(at, token + 2);
      ELSE
        WITH distance = ORD(Text.GetChar(t, at + 1)) + 1 DO
          FOR i := 1 TO token - Run + Least DO all.addhi(all.get(all.size() - distance)) END;
        END;
        INC(at, 2);
      END;
    END;
    FOR i := 0 TO all.size() - 1 DO Wr.PutChar(wr, all.get(i)) END;
    RETURN TextWr.ToText(wr);
  END Restored;

PROCEDURE Try (name, t: TEXT) =
  VAR c := Compressed(t); verdict := "lost";
  BEGIN
    IF Text.Equal(Restored(c), t) THEN verdict := "restored" END;
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
