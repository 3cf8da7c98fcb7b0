(* SPDX-License-Identifier: MIT *)
MODULE CD EXPORTS Main;

(* Finds aircraft that come too near each other, from their positions at one time after another (after Kalibera and others, "CDx: a family of
   real-time Java benchmarks", JTRES 2009): red-black trees, records of LONGREAL, square roots. *)

IMPORT CallSign, CallSignTree, Cell, CellTree, Math, RefSeq, Rounds;

CONST
  Aircraft  = 100;
  Frames    = 20;
  Radius    = 1.0d0;          (* nearer is a collision *)
  Size      = 2.0d0 * Radius; (* of a cell *)
  Far       = 1000.0d0;       (* where the ground ends to the east and north; it begins at 0 *)
  Ceiling   = 10.0d0;
  Unbounded = 1.0d300;

TYPE
  Vector   = RECORD x, y, z: LONGREAL END;
  Position = REF Vector;
  Motion   = OBJECT
    sign    : CallSign.T;
    from, to: Vector;
  END;
  Interval  = RECORD low, high: LONGREAL END;
  Collector = CellTree.Visitor OBJECT
    motions: RefSeq.T;  (* of RefSeq.T of Motion: those over one cell *)
  OVERRIDES
    meet := Collect;
  END;

VAR here := NEW(REF BOOLEAN);  (* marks a cell as visited *)

(* Vectors. *)

PROCEDURE Plus (READONLY a, b: Vector): Vector =
  BEGIN
    RETURN Vector{a.x + b.x, a.y + b.y, a.z + b.z};
  END Plus;

PROCEDURE Minus (READONLY a, b: Vector): Vector =
  BEGIN
    RETURN Vector{a.x - b.x, a.y - b.y, a.z - b.z};
  END Minus;

PROCEDURE Dot (READONLY a, b: Vector): LONGREAL =
  BEGIN
    RETURN a.x * b.x + a.y * b.y + a.z * b.z;
  END Dot;

PROCEDURE Times (READONLY a: Vector; by: LONGREAL): Vector =
  BEGIN
    RETURN Vector{a.x * by, a.y * by, a.z * by};
  END Times;

(* Whether two motions in the same time come too near, and where. *)

PROCEDURE Inside (READONLY v: Vector): BOOLEAN =
  BEGIN
    RETURN 0.0d0 <= v.x AND v.x <= Far AND 0.0d0 <= v.y AND v.y <= Far AND 0.0d0 <= v.z AND v.z <= Ceiling;
  END Inside;

PROCEDURE Meet (a, b: Motion; VAR where: Vector): BOOLEAN =
  VAR
    da       := Minus(a.to, a.from);
    db       := Minus(b.to, b.from);
    apart    := Minus(a.from, b.from);
    closing  := Minus(da, db);
    square   := Dot(closing, closing);
    linear   := 2.0d0 * Dot(apart, closing);
    constant := Dot(apart, apart) - Radius * Radius;
    root, first, last: LONGREAL;
  BEGIN
    IF square = 0.0d0 THEN
      where := Times(Plus(a.from, b.from), 0.5d0);
      RETURN constant <= 0.0d0;
    END;
    root := linear * linear - 4.0d0 * square * constant;
    IF root < 0.0d0 THEN RETURN FALSE END;
    root := Math.sqrt(root);
    first := (-linear - root) / (2.0d0 * square);
    last := (-linear + root) / (2.0d0 * square);
    IF last < 0.0d0 OR first > 1.0d0 THEN RETURN FALSE END;
    first := MAX(first, 0.0d0);
    where := Times(Plus(Plus(a.from, Times(da, first)), Plus(b.from, Times(db, first))), 0.5d0);
    RETURN Inside(where);
  END Meet;

(* The cells that a motion touches. *)

PROCEDURE CellOf (READONLY v: Vector): Cell.T =
  BEGIN
    RETURN Cell.T{Size * FLOAT(FLOOR(v.x / Size), LONGREAL), Size * FLOAT(FLOOR(v.y / Size), LONGREAL)};
  END CellOf;

(* When, in parts of the motion's time, what moves from one place to another is within reach of the strip of cells at low; whether it ever is. *)
PROCEDURE Within (low, from, to: LONGREAL; VAR when: Interval): BOOLEAN =
  VAR speed := to - from;
  BEGIN
    IF speed = 0.0d0 THEN
      when := Interval{-Unbounded, Unbounded};
      RETURN low <= from + 0.5d0 * Radius AND from - 0.5d0 * Radius <= low + Size;
    END;
    when := Interval{(low - 0.5d0 * Radius - from) / speed, (low + Size + 0.5d0 * Radius - from) / speed};
    IF speed < 0.0d0 THEN when := Interval{when.high, when.low} END;
    RETURN when.low <= 1.0d0 AND 0.0d0 <= when.high;
  END Within;

PROCEDURE Touches (READONLY c: Cell.T; m: Motion): BOOLEAN =
  VAR x, y: Interval;
  BEGIN
    RETURN 0.0d0 <= c.x AND c.x <= Far AND 0.0d0 <= c.y AND c.y <= Far AND Within(c.x, m.from.x, m.to.x, x)
             AND Within(c.y, m.from.y, m.to.y, y) AND x.low <= y.high AND y.low <= x.high;
  END Touches;

PROCEDURE Draw (READONLY c: Cell.T; m: Motion; all, visited: CellTree.T) =
  VAR motions: RefSeq.T;
  BEGIN
    IF NOT Touches(c, m) OR visited.put(c, here) # NIL THEN RETURN END;
    motions := all.get(c);
    IF motions = NIL THEN
      motions := NEW(RefSeq.T).init();
      EVAL all.put(c, motions);
    END;
    motions.addhi(m);
    FOR east := -1 TO 1 DO
      FOR north := -1 TO 1 DO
        IF east # 0 OR north # 0 THEN
          Draw(Cell.T{c.x + Size * FLOAT(east, LONGREAL), c.y + Size * FLOAT(north, LONGREAL)}, m, all, visited);
        END;
      END;
    END;
  END Draw;

PROCEDURE Collect (c: Collector; <*UNUSED*> READONLY cell: Cell.T; value: REFANY) =
  VAR motions: RefSeq.T := value;
  BEGIN
    IF motions.size() > 1 THEN c.motions.addhi(motions) END;
  END Collect;

(* Frames. *)

PROCEDURE Place (sign: CallSign.T; time: LONGREAL): Position =
  VAR p := NEW(Position);
  BEGIN
    IF sign MOD 2 = 0 THEN
      p^ := Vector{time, Math.cos(time) * 2.0d0 + FLOAT(sign, LONGREAL) * 3.0d0, 10.0d0};
    ELSE
      p^ := Vector{time, Math.sin(time) * 2.0d0 + FLOAT(sign - 1, LONGREAL) * 3.0d0, 10.0d0};
    END;
    RETURN p;
  END Place;

PROCEDURE Motions (time: LONGREAL; last: CallSignTree.T): RefSeq.T =
  VAR motions := NEW(RefSeq.T).init(Aircraft); from, to: Position;
  BEGIN
    FOR sign := 0 TO Aircraft - 1 DO
      to := Place(sign, time);
      from := last.put(sign, to);
      IF from = NIL THEN from := to END;
      motions.addhi(NEW(Motion, sign := sign, from := from^, to := to^));
    END;
    RETURN motions;
  END Motions;

PROCEDURE Collisions (motions: RefSeq.T; VAR sum: LONGREAL): CARDINAL =
  VAR
    cells     := NEW(CellTree.T);
    m         : Motion;
    collector := NEW(Collector, motions := NEW(RefSeq.T).init());
    count     := 0;
  BEGIN
    FOR i := 0 TO motions.size() - 1 DO
      m := motions.get(i);
      Draw(CellOf(m.from), m, cells, NEW(CellTree.T));
    END;
    cells.visit(collector);
    FOR i := 0 TO collector.motions.size() - 1 DO INC(count, InCell(collector.motions.get(i), sum)) END;
    RETURN count;
  END Collisions;

PROCEDURE InCell (motions: RefSeq.T; VAR sum: LONGREAL): CARDINAL =
  VAR a, b: Motion; where: Vector; count := 0;
  BEGIN
    FOR i := 0 TO motions.size() - 2 DO
      a := motions.get(i);
      FOR j := i + 1 TO motions.size() - 1 DO
        b := motions.get(j);
        IF Meet(a, b, where) THEN
          INC(count);
          sum := sum + where.x + where.y + where.z;
        END;
      END;
    END;
    RETURN count;
  END InCell;

PROCEDURE Round (): INTEGER =
  VAR last := NEW(CallSignTree.T); count := 0; sum := 0.0d0;
  BEGIN
    FOR frame := 0 TO Frames - 1 DO
      INC(count, Collisions(Motions(FLOAT(frame, LONGREAL) / 10.0d0, last), sum));
    END;
    RETURN count * 1000000 + ROUND(sum);
  END Round;

BEGIN
  Rounds.Run(Round);
END CD.
