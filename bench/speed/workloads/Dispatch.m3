(* SPDX-License-Identifier: MIT *)
MODULE Dispatch EXPORTS Main;

(* Method calls with one, two and eight receiving types at a call. *)

IMPORT Rounds;

CONST Turns = 100000;

TYPE
  Shape = OBJECT
    size: INTEGER;
  METHODS
    area (): INTEGER;
  END;
  A = Shape OBJECT OVERRIDES area := AreaA END;
  B = Shape OBJECT OVERRIDES area := AreaB END;
  C = Shape OBJECT OVERRIDES area := AreaC END;
  D = Shape OBJECT OVERRIDES area := AreaD END;
  E = Shape OBJECT OVERRIDES area := AreaE END;
  F = Shape OBJECT OVERRIDES area := AreaF END;
  G = Shape OBJECT OVERRIDES area := AreaG END;
  H = Shape OBJECT OVERRIDES area := AreaH END;
  Shapes = ARRAY [0 .. 7] OF Shape;

PROCEDURE AreaA (s: A): INTEGER = BEGIN RETURN s.size END AreaA;
PROCEDURE AreaB (s: B): INTEGER = BEGIN RETURN s.size + 1 END AreaB;
PROCEDURE AreaC (s: C): INTEGER = BEGIN RETURN s.size * 2 END AreaC;
PROCEDURE AreaD (s: D): INTEGER = BEGIN RETURN s.size * 3 END AreaD;
PROCEDURE AreaE (s: E): INTEGER = BEGIN RETURN s.size * s.size END AreaE;
PROCEDURE AreaF (s: F): INTEGER = BEGIN RETURN s.size - 7 END AreaF;
PROCEDURE AreaG (s: G): INTEGER = BEGIN RETURN -s.size END AreaG;
PROCEDURE AreaH (s: H): INTEGER = BEGIN RETURN 5 END AreaH;

PROCEDURE One (READONLY shapes: Shapes): INTEGER =
  VAR sum := 0;
  BEGIN
    FOR i := 0 TO Turns - 1 DO INC(sum, shapes[i MOD 8].area()) END;
    RETURN sum;
  END One;

PROCEDURE Two (READONLY shapes: Shapes): INTEGER =
  VAR sum := 0;
  BEGIN
    FOR i := 0 TO Turns - 1 DO INC(sum, shapes[i MOD 8].area()) END;
    RETURN sum;
  END Two;

PROCEDURE Eight (READONLY shapes: Shapes): INTEGER =
  VAR sum := 0;
  BEGIN
    FOR i := 0 TO Turns - 1 DO INC(sum, shapes[i MOD 8].area()) END;
    RETURN sum;
  END Eight;

VAR one, two, eight: Shapes;

PROCEDURE Round (): INTEGER =
  BEGIN
    RETURN One(one) + 3 * Two(two) + 5 * Eight(eight);
  END Round;

BEGIN
  FOR i := 0 TO 7 DO
    one[i] := NEW(A, size := i);
    IF i MOD 2 = 0 THEN two[i] := NEW(A, size := i) ELSE two[i] := NEW(B, size := i) END;
  END;
  eight := Shapes{NEW(A, size := 0), NEW(B, size := 1), NEW(C, size := 2), NEW(D, size := 3),
                  NEW(E, size := 4), NEW(F, size := 5), NEW(G, size := 6), NEW(H, size := 7)};
  Rounds.Run(Round);
END Dispatch.
