(* SPDX-License-Identifier: MIT *)
MODULE NBody EXPORTS Main;

(* The orbits of the outer planets by a symplectic integrator: an array of records of LONGREAL, WITH, and square roots.
   Constants: the planets' positions, velocities and masses as usual for this problem. Gives the energy in units of 1.0d-9. *)

IMPORT Math, Rounds;

CONST
  Pi          = 3.141592653589793d0;
  SolarMass   = 4.0d0 * Pi * Pi;
  DaysPerYear = 365.24d0;
  Steps       = 20000;
  Step        = 0.01d0;

TYPE
  Body   = RECORD x, y, z, vx, vy, vz, mass: LONGREAL END;
  System = ARRAY [0 .. 4] OF Body;

PROCEDURE Planet (x, y, z, vx, vy, vz, mass: LONGREAL): Body =
  BEGIN
    RETURN Body{x, y, z, vx * DaysPerYear, vy * DaysPerYear, vz * DaysPerYear, mass * SolarMass};
  END Planet;

PROCEDURE Start (VAR s: System) =
  VAR px, py, pz := 0.0d0;
  BEGIN
    s[0] := Body{0.0d0, 0.0d0, 0.0d0, 0.0d0, 0.0d0, 0.0d0, SolarMass};
    s[1] := Planet(4.84143144246472090d0, -1.16032004402742839d0, -1.03622044471123109d-1,
                   1.66007664274403694d-3, 7.69901118419740425d-3, -6.90460016972063023d-5, 9.54791938424326609d-4);
    s[2] := Planet(8.34336671824457987d0, 4.12479856412430479d0, -4.03523417114321381d-1,
                   -2.76742510726411742d-3, 4.99852801234917238d-3, 2.30417297573763929d-5, 2.85885980666130812d-4);
    s[3] := Planet(1.28943695621391310d1, -1.51111514016986312d1, -2.23307578892655734d-1,
                   2.96460137564761618d-3, 2.37847173959480950d-3, -2.96589568540237556d-5, 4.36624404335156298d-5);
    s[4] := Planet(1.53796971148509165d1, -2.59193146099879641d1, 1.79258772950371181d-1,
                   2.68067772490389322d-3, 1.62824170038242295d-3, -9.51592254519715870d-5, 5.15138902046611451d-5);
    FOR i := FIRST(s) TO LAST(s) DO
      WITH b = s[i] DO
        px := px + b.vx * b.mass;
        py := py + b.vy * b.mass;
        pz := pz + b.vz * b.mass;
      END;
    END;
    s[0].vx := -px / SolarMass;
    s[0].vy := -py / SolarMass;
    s[0].vz := -pz / SolarMass;
  END Start;

PROCEDURE Advance (VAR s: System) =
  VAR dx, dy, dz, distance, magnitude: LONGREAL;
  BEGIN
    FOR i := FIRST(s) TO LAST(s) DO
      WITH a = s[i] DO
        FOR j := i + 1 TO LAST(s) DO
          WITH b = s[j] DO
            dx := a.x - b.x;
            dy := a.y - b.y;
            dz := a.z - b.z;
            distance := dx * dx + dy * dy + dz * dz;
            magnitude := Step / (distance * Math.sqrt(distance));
            a.vx := a.vx - dx * b.mass * magnitude;
            a.vy := a.vy - dy * b.mass * magnitude;
            a.vz := a.vz - dz * b.mass * magnitude;
            b.vx := b.vx + dx * a.mass * magnitude;
            b.vy := b.vy + dy * a.mass * magnitude;
            b.vz := b.vz + dz * a.mass * magnitude;
          END;
        END;
      END;
    END;
    FOR i := FIRST(s) TO LAST(s) DO
      WITH b = s[i] DO
        b.x := b.x + Step * b.vx;
        b.y := b.y + Step * b.vy;
        b.z := b.z + Step * b.vz;
      END;
    END;
  END Advance;

PROCEDURE Energy (READONLY s: System): LONGREAL =
  VAR e := 0.0d0; dx, dy, dz: LONGREAL;
  BEGIN
    FOR i := FIRST(s) TO LAST(s) DO
      WITH a = s[i] DO
        e := e + 0.5d0 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz);
        FOR j := i + 1 TO LAST(s) DO
          WITH b = s[j] DO
            dx := a.x - b.x;
            dy := a.y - b.y;
            dz := a.z - b.z;
            e := e - a.mass * b.mass / Math.sqrt(dx * dx + dy * dy + dz * dz);
          END;
        END;
      END;
    END;
    RETURN e;
  END Energy;

PROCEDURE Round (): INTEGER =
  VAR s: System;
  BEGIN
    Start(s);
    FOR i := 1 TO Steps DO Advance(s) END;
    RETURN ROUND(Energy(s) * 1.0d9);
  END Round;

BEGIN
  Rounds.Run(Round);
END NBody.
