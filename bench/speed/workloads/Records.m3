(* SPDX-License-Identifier: MIT *)
MODULE Records EXPORTS Main;

(* Records as values: passed by VAR and READONLY, returned, assigned, held by WITH. Particles in a box that are mirrored at its walls. *)

IMPORT Rounds;

CONST
  Count = 200;
  Steps = 400;
  Side  = 1000;

TYPE
  Vector   = RECORD x, y: INTEGER END;
  Particle = RECORD at, speed: Vector; hits: CARDINAL := 0 END;

VAR particles: ARRAY [0 .. Count - 1] OF Particle;

PROCEDURE Sum (READONLY a, b: Vector): Vector =
  BEGIN
    RETURN Vector{a.x + b.x, a.y + b.y};
  END Sum;

PROCEDURE Mirror (VAR at, speed: INTEGER; VAR hits: CARDINAL) =
  BEGIN
    IF at < 0 THEN
      at := -at;
      speed := -speed;
      INC(hits);
    ELSIF at > Side THEN
      at := 2 * Side - at;
      speed := -speed;
      INC(hits);
    END;
  END Mirror;

PROCEDURE Move (VAR p: Particle) =
  BEGIN
    p.at := Sum(p.at, p.speed);
    Mirror(p.at.x, p.speed.x, p.hits);
    Mirror(p.at.y, p.speed.y, p.hits);
  END Move;

PROCEDURE Round (): INTEGER =
  VAR sum := Vector{0, 0}; hits := 0;
  BEGIN
    FOR i := FIRST(particles) TO LAST(particles) DO
      particles[i] := Particle{Vector{i * 37 MOD Side, i * 91 MOD Side}, Vector{i MOD 13 - 6, i MOD 17 - 8}};
    END;
    FOR step := 1 TO Steps DO
      FOR i := FIRST(particles) TO LAST(particles) DO
        WITH p = particles[i] DO
          Move(p);
          sum := Sum(sum, p.at);
        END;
      END;
    END;
    FOR i := FIRST(particles) TO LAST(particles) DO INC(hits, particles[i].hits) END;
    RETURN sum.x * 3 + sum.y + hits;
  END Round;

BEGIN
  Rounds.Run(Round);
END Records.
