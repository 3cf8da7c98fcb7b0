(* SPDX-License-Identifier: MIT *)
MODULE Bounded EXPORTS Main;

(* What is known of operands chooses how DIV, MOD, IN and the functions of Word are computed; it must not choose the result (2.6.10, 2.6.15). *)

IMPORT Check, Word;

TYPE
  Small  = [0 .. 31];
  Vertex = [3 .. 50];

VAR
  words := ARRAY [0 .. 8] OF Word.T{0, 1, -1, 16_80000000, 16_FFFFFFFF, 16_100000000, 16_7FFFFFFFFFFFFFFF, FIRST(INTEGER), 16_123456789ABCDEF};

(* The same operations with nothing known of the operands. *)
PROCEDURE And (x, y: Word.T): Word.T = BEGIN RETURN Word.And(x, y) END And;
PROCEDURE Left (x: Word.T; n: CARDINAL): Word.T = BEGIN RETURN Word.LeftShift(x, n) END Left;
PROCEDURE Right (x: Word.T; n: CARDINAL): Word.T = BEGIN RETURN Word.RightShift(x, n) END Right;
PROCEDURE Div (x, y: INTEGER): INTEGER = BEGIN RETURN x DIV y END Div;
PROCEDURE Mod (x, y: INTEGER): INTEGER = BEGIN RETURN x MOD y END Mod;

PROCEDURE Masks () =
  BEGIN
    FOR i := FIRST(words) TO LAST(words) DO
      WITH x = words[i] DO
        FOR j := FIRST(words) TO LAST(words) DO
          WITH y = words[j] DO
            Check.Int("masks", Word.And(x + y * 3 - i, 16_FFFFFFFF), And(x + y * 3 - i, 16_FFFFFFFF));
            Check.Int("masks", Word.And(16_FFFF, Word.Or(x, Word.Xor(y, 16_FFFFFFFF))), And(Word.Or(x, Word.Xor(y, 16_FFFFFFFF)), 16_FFFF));
            Check.Int("masks", Word.And(Word.And(x, y), 16_1FFFFFFFF), And(And(x, y), 16_1FFFFFFFF));
          END;
        END;
        Check.Int("masks", x MOD 16, Mod(x, 16));
        Check.Int("masks", x MOD 16_100000000, Mod(x, 16_100000000));
        Check.Int("masks", x MOD 16_200000000, Mod(x, 16_200000000));
        Check.Int("masks", x MOD 7, Mod(x, 7));
        Check.Int("masks", x DIV 16, Div(x, 16));
      END;
    END;
  END Masks;

PROCEDURE Shifts () =
  VAR n: Small;
  BEGIN
    FOR i := FIRST(words) TO LAST(words) DO
      WITH x = words[i] DO
        FOR k := 0 TO 66 DO
          n := k MOD 32;
          Check.Int("shifts", Word.LeftShift(x, n), Left(x, n));
          Check.Int("shifts", Word.RightShift(x, n), Right(x, n));
          Check.Int("shifts", Word.RightShift(x, 32 - n), Right(x, 32 - n));
          Check.Int("shifts", Word.And(Word.LeftShift(x, n), 16_FFFFFFFF), And(Left(x, n), 16_FFFFFFFF));
          Check.Int("shifts", Word.And(Word.LeftShift(x, k), 16_FFFFFFFF), And(Left(x, k), 16_FFFFFFFF));
          Check.Int("shifts", Word.And(Word.LeftShift(Word.RightShift(x, k), 31), 16_FFFFFFFF), And(Left(Right(x, k), 31), 16_FFFFFFFF));
        END;
      END;
    END;
  END Shifts;

PROCEDURE Quotients () =
  VAR near: [0 .. 100000]; far: [0 .. 16_7FFFFFFFFFF]; below: [-100000 .. 100000]; by: [1 .. 1000];
  BEGIN
    FOR i := 0 TO 400 DO
      near := i * 249;
      far := i * 16_12345678;
      below := 249 * (i - 200);
      by := 1 + i * 7 MOD 1000;
      Check.Int("quotients", near DIV by, Div(near, by));
      Check.Int("quotients", near MOD by, Mod(near, by));
      Check.Int("quotients", far DIV by, Div(far, by));
      Check.Int("quotients", far MOD by, Mod(far, by));
      Check.Int("quotients", below DIV by, Div(below, by));
      Check.Int("quotients", below MOD by, Mod(below, by));
      Check.Int("quotients", below DIV 8, Div(below, 8));
      Check.Int("quotients", below DIV 16_10000000000, Div(below, 16_10000000000));
      Check.Int("quotients", near MOD 251 + far DIV 10, Mod(near, 251) + Div(far, 10));
    END;
  END Quotients;

(* Ranges of which the bounds of Word's functions tell that they hold. *)
PROCEDURE Ranges () =
  VAR byte: [0 .. 255];
  BEGIN
    FOR i := FIRST(words) TO LAST(words) DO
      byte := Word.And(words[i], 255);
      Check.Int("ranges", byte, Mod(words[i], 256));
      byte := Word.RightShift(words[i], 56);
      Check.Int("ranges", byte, Right(words[i], 56));
      byte := Word.Xor(Word.And(words[i], 16_7F), Word.And(words[0], 16_80));
      Check.Int("ranges", byte, Mod(words[i], 128));
    END;
  END Ranges;

PROCEDURE Members () =
  VAR set := SET OF Vertex{3, 50}; n := 0; v: Vertex;
  BEGIN
    FOR i := FIRST(Vertex) TO LAST(Vertex) DO
      v := i;
      set := set + SET OF Vertex{v};
      IF i IN set AND v IN set THEN INC(n) END;
    END;
    Check.Int("members", n, NUMBER(Vertex));
    FOR i := 0 TO 99 DO IF i IN set THEN INC(n) END END;
    Check.Int("members", n, 2 * NUMBER(Vertex));
  END Members;

PROCEDURE Arm (i: INTEGER): INTEGER =
  BEGIN
    CASE i OF
    | 40 .. 45, 1 => RETURN 1;
    | -3, 7 => RETURN 2;
    | 8 .. 9 => RETURN 3;
    ELSE RETURN 0;
    END;
  END Arm;

PROCEDURE Arms () =
  VAR sum := 0;
  BEGIN
    FOR i := -10 TO 50 DO INC(sum, Arm(i) * (i + 100)) END;
    Check.Int("arms", sum, 40 + 41 + 42 + 43 + 44 + 45 + 1 + 700 + 2 * (-3 + 7 + 200) + 3 * (8 + 9 + 200));
  END Arms;

BEGIN
  FOR turn := 1 TO 3 DO
    Masks();
    Shifts();
    Quotients();
    Ranges();
    Members();
    Arms();
  END;
  Check.Done();
END Bounded.
