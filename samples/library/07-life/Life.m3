(* SPDX-License-Identifier: MIT *)
MODULE Life EXPORTS Main;

(* Conway's game of life on an endless plane: a set of the points that live. A glider flies, an r-pentomino grows. *)

IMPORT Fmt, IO, Point, PointIntTbl, Rect, Text;

TYPE Cells = PointIntTbl.T;  (* a pair for each cell that lives; the value does not count *)

PROCEDURE Of (READONLY rows: ARRAY OF TEXT): Cells =
  VAR cells := NEW(PointIntTbl.Default).init();
  BEGIN
    FOR v := 0 TO LAST(rows) DO
      FOR h := 0 TO Text.Length(rows[v]) - 1 DO
        IF Text.GetChar(rows[v], h) = '#' THEN EVAL cells.put(Point.T{h, v}, 1) END;
      END;
    END;
    RETURN cells;
  END Of;

PROCEDURE Next (cells: Cells): Cells =
  VAR
    next       := NEW(PointIntTbl.Default).init(cells.size());
    neighbours := NEW(PointIntTbl.Default).init(4 * cells.size());
    all        := cells.iterate();
    p: Point.T;
    n, alive: INTEGER;
  BEGIN
    WHILE all.next(p, n) DO
      FOR h := -1 TO 1 DO
        FOR v := -1 TO 1 DO
          IF h # 0 OR v # 0 THEN
            WITH q = Point.MoveHV(p, h, v) DO
              n := 0;
              EVAL neighbours.get(q, n);
              EVAL neighbours.put(q, n + 1);
            END;
          END;
        END;
      END;
    END;
    all := neighbours.iterate();
    WHILE all.next(p, n) DO
      IF n = 3 OR n = 2 AND cells.get(p, alive) THEN EVAL next.put(p, 1) END;
    END;
    RETURN next;
  END Next;

PROCEDURE Box (cells: Cells): Rect.T =
  VAR box := Rect.Empty; all := cells.iterate(); p: Point.T; n: INTEGER;
  BEGIN
    WHILE all.next(p, n) DO box := Rect.Extend(box, p) END;
    RETURN box;
  END Box;

PROCEDURE Show (cells: Cells; in: Rect.T) =
  VAR n: INTEGER;
  BEGIN
    FOR v := in.north TO in.south - 1 DO
      FOR h := in.west TO in.east - 1 DO
        IF cells.get(Point.T{h, v}, n) THEN IO.PutChar('#') ELSE IO.PutChar('.') END;
      END;
      IO.Put("\n");
    END;
    IO.Put("\n");
  END Show;

VAR
  glider    := Of(ARRAY OF TEXT{".#.", "..#", "###"});
  pentomino := Of(ARRAY OF TEXT{".##", "##.", ".#."});
BEGIN
  FOR generation := 0 TO 8 DO
    IF generation MOD 4 = 0 THEN Show(glider, Rect.FromSize(6, 6)) END;
    glider := Next(glider);
  END;
  FOR generation := 0 TO 200 DO
    IF generation MOD 50 = 0 THEN
      WITH box = Box(pentomino) DO
        IO.Put(Fmt.F("generation %3s: %3s cells on %s x %s\n", Fmt.Int(generation), Fmt.Int(pentomino.size()),
                     Fmt.Int(Rect.HorSize(box)), Fmt.Int(Rect.VerSize(box))));
      END;
    END;
    pentomino := Next(pentomino);
  END;
END Life.
