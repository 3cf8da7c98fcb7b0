MODULE Driver;
(* Indices given out, made up, used in a wrong table, used too late. *)
IMPORT ExternRef, Fmt, IO, Text, Word;

CONST Names = ARRAY ExternRef.Code OF TEXT{"forged", "foreign", "stale", "full", "dead"};

VAR mine, other: ExternRef.T; a, b, c: INTEGER; wrong := 0;

PROCEDURE Get (t: ExternRef.T; i: INTEGER): TEXT =
  BEGIN
    TRY RETURN NARROW(ExternRef.Internalize(t, i), TEXT) EXCEPT ExternRef.Error (code) => RETURN Names[code] END;
  END Get;

PROCEDURE Put (t: ExternRef.T; r: REFANY): INTEGER =
  BEGIN
    TRY RETURN ExternRef.Externalize(t, r) EXCEPT ExternRef.Error (code) => IO.Put(Names[code] & "\n"); RETURN -1 END;
  END Put;

PROCEDURE Drop (t: ExternRef.T; i: INTEGER) =
  BEGIN
    TRY ExternRef.Release(t, i) EXCEPT ExternRef.Error (code) => IO.Put("not released: " & Names[code] & "\n") END;
  END Drop;

(* Whether t is an error, or what one of the indices in use was given for. *)
PROCEDURE Known (t: TEXT): BOOLEAN =
  BEGIN
    FOR code := FIRST(ExternRef.Code) TO LAST(ExternRef.Code) DO
      IF Text.Equal(t, Names[code]) THEN RETURN TRUE END;
    END;
    RETURN Text.Equal(t, "d") OR Text.Equal(t, "e");
  END Known;

BEGIN
  mine := ExternRef.New(3);
  other := ExternRef.New();
  a := Put(mine, "a");
  b := Put(other, "b");
  IO.Put(Get(mine, a) & " " & Get(other, b) & " " & Get(other, a) & " " & Get(mine, b) & "\n");
  IO.Put(Get(mine, -1) & " " & Get(mine, 0) & " " & Get(mine, LAST(INTEGER)) & " " & Get(mine, FIRST(INTEGER)) & "\n");
  Drop(mine, a);
  c := Put(mine, "c");
  IO.Put(Get(mine, a) & " " & Get(mine, c) & " " & Fmt.Bool(a = c) & "\n");
  Drop(mine, a);
  EVAL Put(mine, "d");
  EVAL Put(mine, "e");
  EVAL Put(mine, "f");
  IO.Put(Fmt.Int(ExternRef.Size(mine)) & "\n");
  (* Every change of one bit of an index in use, and of pairs of bits, must be refused. *)
  FOR i := 0 TO 63 DO
    FOR j := i TO 63 DO
      WITH guess = Word.Xor(c, Word.Or(Word.Shift(1, i), Word.Shift(1, j))) DO
        IF Text.Equal(Get(mine, guess), "c") THEN INC(wrong) END;
        IF NOT Known(Get(mine, guess)) THEN INC(wrong) END;
      END;
    END;
  END;
  IO.Put("wrong: " & Fmt.Int(wrong) & "\n");
  FOR i := 1 TO 10000 DO Drop(mine, c); c := Put(mine, Fmt.Int(i)) END;
  IO.Put(Get(mine, c) & "\n");
  ExternRef.Destroy(mine);
  IO.Put(Get(mine, c) & "\n");
  EVAL Put(mine, "g");
END Driver.
