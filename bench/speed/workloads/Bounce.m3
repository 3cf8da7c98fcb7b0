(* SPDX-License-Identifier: MIT *)
MODULE Bounce EXPORTS Main;

(* Balls in a box: objects, methods, and branches that depend on data. Counts the bounces off the walls. *)

IMPORT Rounds, Word;

CONST
  Balls = 100;
  Steps = 1500;
  Limit = 500;  (* the box's side *)

TYPE
  Ball = OBJECT
    x, y, dx, dy: INTEGER;
  METHODS
    move (): BOOLEAN := Move;  (* one step; tells whether a wall was hit *)
  END;

VAR seed: INTEGER;

PROCEDURE Random (): INTEGER =
  BEGIN
    seed := Word.And(seed * 1309 + 13849, 65535);
    RETURN seed;
  END Random;

PROCEDURE Move (b: Ball): BOOLEAN =
  VAR hit := FALSE;
  BEGIN
    INC(b.x, b.dx);
    INC(b.y, b.dy);
    IF b.x > Limit THEN b.x := Limit; b.dx := -ABS(b.dx); hit := TRUE END;
    IF b.x < 0 THEN b.x := 0; b.dx := ABS(b.dx); hit := TRUE END;
    IF b.y > Limit THEN b.y := Limit; b.dy := -ABS(b.dy); hit := TRUE END;
    IF b.y < 0 THEN b.y := 0; b.dy := ABS(b.dy); hit := TRUE END;
    RETURN hit;
  END Move;

PROCEDURE NewBall (): Ball =
  BEGIN
    RETURN NEW(Ball, x := Random() MOD Limit, y := Random() MOD Limit, dx := Random() MOD 300 - 150, dy := Random() MOD 300 - 150);
  END NewBall;

PROCEDURE Round (): INTEGER =
  VAR balls: ARRAY [0 .. Balls - 1] OF Ball; bounces := 0;
  BEGIN
    seed := 74755;
    FOR i := FIRST(balls) TO LAST(balls) DO balls[i] := NewBall() END;
    FOR step := 1 TO Steps DO
      FOR i := FIRST(balls) TO LAST(balls) DO
        IF balls[i].move() THEN INC(bounces) END;
      END;
    END;
    RETURN bounces;
  END Round;

BEGIN
  Rounds.Run(Round);
END Bounce.
