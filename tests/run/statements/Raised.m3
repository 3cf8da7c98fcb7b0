(* SPDX-License-Identifier: MIT *)
MODULE Raised EXPORTS Main;

(* 2.3: an exception that an expression raises is the outcome of the statement, wherever the expression stands; 2.3.19: LOCK releases. *)

IMPORT Check, Fmt, RuntimeError;

TYPE
  Row = ARRAY [0 .. 2] OF INTEGER;
  Small = BITS 4 FOR [0 .. 15];
  Rec = RECORD a: Small; t: TEXT END;
  O = OBJECT row: Row END;
  M = MUTEX OBJECT n := 0 END;

EXCEPTION X (INTEGER); Y;

VAR mutex := NEW(M); all := "";

PROCEDURE Get (k: INTEGER): INTEGER RAISES {X, Y} =
  BEGIN IF k = 0 THEN RAISE X(5) ELSIF k = 1 THEN RAISE Y ELSE RETURN k END END Get;
PROCEDURE Pick (): MUTEX RAISES {X} = BEGIN RAISE X(8) END Pick;

PROCEDURE At (place: INTEGER): TEXT =
  VAR a := Row{1, 2, 3};
  BEGIN
    TRY
      CASE place OF
      | 0 => a[Get(0)] := 9
      | 1 => IF Get(0) = 3 THEN END
      | 2 => WHILE Get(1) = 0 DO END
      | 3 => REPEAT UNTIL Get(0) = 1
      | 4 => FOR i := 0 TO Get(0) DO END
      | 5 => FOR i := 0 TO 3 BY Get(1) DO END
      | 6 => CASE Get(0) OF 1 => ELSE END
      | 7 => WITH x = Get(0), y = Get(1) DO EVAL x + y END
      | 8 => EVAL NEW(REF ARRAY OF CHAR, Get(1))
      | 9 => EVAL NEW(O, row := Row{Get(0), ..})
      | 10 => INC(a[Get(1)], 1)
      | 11 => INC(a[0], Get(0))
      | 12 => RAISE X(Get(1))
      | 13 => VAR z := Get(0); BEGIN EVAL z END
      | 14 => EVAL SET OF [0 .. 9]{Get(1) .. 3}
      | 15 => EVAL Rec{t := Fmt.Int(Get(0)), a := 1}.a
      | 16 => LOCK mutex DO a[0] := Get(1) END
      | 17 => TRY EVAL Get(1) FINALLY EVAL Get(0) END
      | 18 => TRY EVAL Get(0) EXCEPT X (v) => EVAL Get(v - 4) END
      | 19 => TRY EVAL Get(1) EXCEPT ELSE EVAL Get(0) END
      | 20 => EVAL Get(2) = 2 AND Get(0) = 0
      | 21 => SUBARRAY(a, Get(0), 1) := SUBARRAY(a, 0, 1)
      | 22 => LOCK mutex DO LOCK Pick() DO END END
      ELSE RETURN "?"
      END;
      RETURN "none"
    EXCEPT
    | X (v) => RETURN "X" & Fmt.Int(v) & Fmt.Int(a[0])
    | Y => RETURN "Y" & Fmt.Int(a[0])
    | RuntimeError.E => RETURN "fault"
    END
  END At;

BEGIN
  FOR i := 0 TO 22 DO all := all & At(i) & " " END;
  Check.Text("each place", all, "X51 X51 Y1 X51 X51 Y1 X51 X51 Y1 X51 Y1 X51 Y1 X51 Y1 X51 Y1 X51 Y1 X51 X51 X51 X81 ");
  LOCK mutex DO INC(mutex.n) END;
  Check.Int("the mutex is free", mutex.n, 1);
  Check.Done();
END Raised.
