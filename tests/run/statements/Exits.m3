MODULE Exits EXPORTS Main;
(* 2.3.7 - 2.3.12: TRY EXCEPT and TRY FINALLY left by every way: the end, RETURN, EXIT, RAISE; LOOP and EXIT; RETURN with and without value. *)
IMPORT Check;
EXCEPTION E(INTEGER); F; G(TEXT); Big(Rec);
TYPE Rec = RECORD a, b: INTEGER END; Way = {End, Return, Exit, Raise, Other};
CONST Note = Check.Note;

PROCEDURE Finally(way: Way): INTEGER RAISES {E, F} =
  BEGIN
    LOOP
      TRY
        Note('b');
        CASE way OF
        | Way.End =>
        | Way.Return => RETURN 7
        | Way.Exit => EXIT
        | Way.Raise => RAISE E(3)
        | Way.Other => RAISE F
        END;
        Note('e')
      FINALLY
        Note('f')
      END;
      Note('a');
      EXIT
    END;
    Note('l');
    RETURN 1
  END Finally;

PROCEDURE Except(way: Way): INTEGER RAISES {F} =
  VAR n := 0;
  BEGIN
    LOOP
      TRY
        CASE way OF | Way.End => n := 1 | Way.Return => RETURN 7 | Way.Exit => EXIT | Way.Raise => RAISE E(3) | Way.Other => RAISE F END;
        Note('e')
      EXCEPT
      | E(x) => n := x; Note('h')
      END;
      Note('a');
      EXIT
    END;
    RETURN n
  END Except;

(* A FINALLY part that itself leaves wins over what was going on. *)
PROCEDURE Wins(way: Way; own: Way): INTEGER RAISES {E, F} =
  BEGIN
    LOOP
      TRY
        CASE way OF | Way.End => | Way.Return => RETURN 7 | Way.Exit => EXIT | Way.Raise => RAISE E(3) | Way.Other => RAISE F END
      FINALLY
        CASE own OF | Way.End => | Way.Return => RETURN 8 | Way.Exit => EXIT | Way.Raise => RAISE E(4) | Way.Other => RAISE F END
      END;
      Note('a');
      RETURN 5
    END;
    RETURN 6
  END Wins;

PROCEDURE Handlers(n: INTEGER): TEXT =
  BEGIN
    TRY
      CASE n OF | 0 => RETURN "none" | 1 => RAISE E(1) | 2 => RAISE F | 3 => RAISE G("text") | 4 => RAISE Big(Rec{1, 2}) ELSE EVAL 1 END
    EXCEPT
    | F => RETURN "F"
    | E, Big => RETURN "E or Big"
    | G(t) => RETURN t
    END;
    RETURN "end"
  END Handlers;

PROCEDURE Else(n: INTEGER): TEXT =
  BEGIN
    TRY IF n = 1 THEN RAISE F ELSIF n = 2 THEN RAISE E(5) END EXCEPT F => RETURN "F" ELSE RETURN "else" END; RETURN "none"
  END Else;

PROCEDURE Nested(): INTEGER =
  VAR n := 0;
  BEGIN
    TRY
      TRY TRY RAISE E(1) FINALLY INC(n) END EXCEPT F => n := 100 END
    EXCEPT
    | E(x) => INC(n, 10 * x); TRY RAISE E(5) EXCEPT E(y) => INC(n, 100 * y + x) END
    END;
    RETURN n
  END Nested;

(* A handler's body is not within its own TRY. *)
PROCEDURE Again() RAISES {E} =
  BEGIN TRY RAISE E(1) EXCEPT E(x) => RAISE E(x + 1) END END Again;

PROCEDURE Deep(n: INTEGER) RAISES {G} =
  BEGIN TRY IF n = 0 THEN RAISE G("deep") END; Deep(n - 1) FINALLY Note('.') END END Deep;

PROCEDURE Loops(): INTEGER =
  VAR n := 0;
  BEGIN
    LOOP INC(n); LOOP INC(n, 10); IF n > 50 THEN EXIT END END; IF n > 100 THEN EXIT END; TRY IF n > 60 THEN EXIT END FINALLY INC(n, 100) END END;
    RETURN n
  END Loops;

PROCEDURE Way2(READONLY r: Rec) RAISES {Big} = BEGIN RAISE Big(r) END Way2;
PROCEDURE Proper(n: INTEGER) = BEGIN IF n = 0 THEN RETURN END; Note('p'); FOR i := 1 TO n DO IF i = 2 THEN RETURN END; Note('q') END END Proper;

VAR r := Rec{1, 2}; count := 0;
BEGIN
  TRY
    Check.Int("end", Finally(Way.End), 1); Check.Trace("end", "befal"); Check.Int("return", Finally(Way.Return), 7); Check.Trace("return", "bf"); Check.Int("exit", Finally(Way.Exit), 1); Check.Trace("exit", "bfl");
    TRY EVAL Finally(Way.Raise); Check.Never("raise") EXCEPT E(x) => Check.Int("raise", x, 3) END; Check.Trace("raise", "bf");
    TRY EVAL Finally(Way.Other); Check.Never("other") EXCEPT F => END; Check.Trace("other", "bf");
    Check.Int("x end", Except(Way.End), 1); Check.Trace("x end", "ea"); Check.Int("x return", Except(Way.Return), 7); Check.Int("x exit", Except(Way.Exit), 0); Check.Trace("x exit", ""); Check.Int("x raise", Except(Way.Raise), 3); Check.Trace("x raise", "ha");
    TRY EVAL Except(Way.Other); Check.Never("x other") EXCEPT F => Note('F') END; Check.Trace("x other", "F");
    FOR w := FIRST(Way) TO LAST(Way) DO
      Check.Int("return wins", Wins(w, Way.Return), 8); Check.Int("exit wins", Wins(w, Way.Exit), 6);
      TRY EVAL Wins(w, Way.Raise); Check.Never("raise wins") EXCEPT E(x) => Check.Int("raise wins", x, 4) END;
    END;
    Check.Int("kept return", Wins(Way.Return, Way.End), 7); Check.Int("kept exit", Wins(Way.Exit, Way.End), 6); Check.Int("kept end", Wins(Way.End, Way.End), 5); Check.Trace("kept", "a");
    TRY EVAL Wins(Way.Raise, Way.End); Check.Never("kept") EXCEPT E(x) => Check.Int("kept raise", x, 3) END; TRY EVAL Wins(Way.Raise, Way.Other); Check.Never("replaced") EXCEPT F => Note('F') ELSE Check.Never("replaced by F") END; Check.Trace("replaced", "F");
    Deep(3)
  EXCEPT
  | G(t) => Check.Text("through four", t, "deep"); Check.Trace("finally each", "....")
  ELSE Check.Never("else")
  END;
  Check.Text("h0", Handlers(0), "none"); Check.Text("h1", Handlers(1), "E or Big"); Check.Text("h2", Handlers(2), "F"); Check.Text("h3", Handlers(3), "text"); Check.Text("h4", Handlers(4), "E or Big"); Check.Text("h5", Handlers(5), "end");
  Check.Text("else 0", Else(0), "none"); Check.Text("else 1", Else(1), "F"); Check.Text("else 2", Else(2), "else"); Check.Int("nested", Nested(), 512);
  TRY Again() EXCEPT E(x) => Check.Int("raised by a handler", x, 2) END; Check.Int("loops", Loops(), 162);
  (* the argument is a value of its own *)
  TRY Way2(r) EXCEPT Big(x) => x.a := 50; Check.Int("argument", x.a + x.b, 52) END; Check.Int("not shared", r.a, 1);
  Proper(0); Check.Trace("return at once", ""); Proper(3); Check.Trace("return in a loop", "pq");
  FOR i := 1 TO 3 DO TRY IF i = 2 THEN RAISE F END; INC(count) EXCEPT F => INC(count, 10) END END; Check.Int("each round", count, 12);
  Check.Done();
END Exits.
