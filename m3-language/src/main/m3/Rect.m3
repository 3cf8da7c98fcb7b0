(* SPDX-License-Identifier: MIT *)
MODULE Rect;

IMPORT Axis, Integer, Interval, Point, Word;

PROCEDURE FromEdges (w, e, n, s: INTEGER): T =
  BEGIN
    IF w >= e OR n >= s THEN RETURN Empty ELSE RETURN T{w, e, n, s} END;
  END FromEdges;

PROCEDURE FromAbsEdges (h1, h2, v1, v2: INTEGER): T =
  BEGIN
    RETURN FromEdges(MIN(h1, h2), MAX(h1, h2), MIN(v1, v2), MAX(v1, v2));
  END FromAbsEdges;

PROCEDURE FromCorners (READONLY p, q: Point.T): T =
  BEGIN
    RETURN FromAbsEdges(p.h, q.h, p.v, q.v);
  END FromCorners;

PROCEDURE FromCorner (READONLY p: Point.T; hor, ver: CARDINAL): T =
  BEGIN
    RETURN FromEdges(p.h, p.h + hor, p.v, p.v + ver);
  END FromCorner;

PROCEDURE FromSize (hor, ver: CARDINAL): T =
  BEGIN
    RETURN FromEdges(0, hor, 0, ver);
  END FromSize;

PROCEDURE FromPoint (READONLY p: Point.T): T =
  BEGIN
    RETURN FromCorner(p, 1, 1);
  END FromPoint;

PROCEDURE FromIntervals (READONLY hor, ver: Interval.T): T =
  BEGIN
    RETURN FromEdges(hor.lo, hor.hi, ver.lo, ver.hi);
  END FromIntervals;

PROCEDURE FromAxes (axis: Axis.T; READONLY n, m: Interval.T): T =
  BEGIN
    IF axis = Axis.T.Hor THEN RETURN FromIntervals(n, m) ELSE RETURN FromIntervals(m, n) END;
  END FromAxes;

PROCEDURE Center (READONLY r: T; READONLY p: Point.T): T =
  BEGIN
    RETURN Add(r, Point.Sub(p, Middle(r)));
  END Center;

PROCEDURE NorthWest (READONLY r: T): Point.T =
  BEGIN
    RETURN Point.T{r.west, r.north};
  END NorthWest;

PROCEDURE NorthEast (READONLY r: T): Point.T =
  BEGIN
    RETURN Point.T{r.east, r.north};
  END NorthEast;

PROCEDURE SouthWest (READONLY r: T): Point.T =
  BEGIN
    RETURN Point.T{r.west, r.south};
  END SouthWest;

PROCEDURE SouthEast (READONLY r: T): Point.T =
  BEGIN
    RETURN Point.T{r.east, r.south};
  END SouthEast;

PROCEDURE GetVertex (v: Vertex; READONLY r: T): Point.T =
  BEGIN
    CASE v OF
    | Vertex.NW => RETURN NorthWest(r);
    | Vertex.NE => RETURN NorthEast(r);
    | Vertex.SW => RETURN SouthWest(r);
    | Vertex.SE => RETURN SouthEast(r);
    END;
  END GetVertex;

PROCEDURE HorSize (READONLY r: T): CARDINAL =
  BEGIN
    RETURN r.east - r.west;
  END HorSize;

PROCEDURE VerSize (READONLY r: T): CARDINAL =
  BEGIN
    RETURN r.south - r.north;
  END VerSize;

PROCEDURE Size (a: Axis.T; READONLY r: T): CARDINAL =
  BEGIN
    IF a = Axis.T.Hor THEN RETURN HorSize(r) ELSE RETURN VerSize(r) END;
  END Size;

PROCEDURE DiagSizeSquare (READONLY r: T): CARDINAL =
  BEGIN
    RETURN HorSize(r) * HorSize(r) + VerSize(r) * VerSize(r);
  END DiagSizeSquare;

PROCEDURE Middle (READONLY r: T): Point.T =
  BEGIN
    RETURN Point.T{(r.west + r.east) DIV 2, (r.north + r.south) DIV 2};
  END Middle;

PROCEDURE Project (READONLY r: T; READONLY p: Point.T): Point.T =
  BEGIN
    <*ASSERT NOT IsEmpty(r)*>
    RETURN Point.T{MAX(r.west, MIN(r.east - 1, p.h)), MAX(r.north, MIN(r.south - 1, p.v))};
  END Project;

PROCEDURE PickEdge (READONLY r: T; READONLY p: Point.T): Edge =
  VAR nearest := FIRST(Edge);
  BEGIN
    FOR e := FIRST(Edge) TO LAST(Edge) DO
      IF Distance(r, e, p) < Distance(r, nearest, p) THEN nearest := e END;
    END;
    RETURN nearest;
  END PickEdge;

(* The square of the distance of p from an edge. *)
PROCEDURE Distance (READONLY r: T; e: Edge; READONLY p: Point.T): INTEGER =
  VAR near := Point.T{MAX(r.west, MIN(r.east, p.h)), MAX(r.north, MIN(r.south, p.v))};
  BEGIN
    CASE e OF
    | Edge.W => near.h := r.west;
    | Edge.E => near.h := r.east;
    | Edge.N => near.v := r.north;
    | Edge.S => near.v := r.south;
    END;
    RETURN Point.DistSquare(p, near);
  END Distance;

PROCEDURE PickVertex (READONLY r: T; READONLY p: Point.T): Vertex =
  VAR nearest := FIRST(Vertex);
  BEGIN
    FOR v := FIRST(Vertex) TO LAST(Vertex) DO
      IF Point.DistSquare(p, GetVertex(v, r)) < Point.DistSquare(p, GetVertex(nearest, r)) THEN nearest := v END;
    END;
    RETURN nearest;
  END PickVertex;

PROCEDURE Add (READONLY r: T; READONLY p: Point.T): T =
  BEGIN
    RETURN MoveHV(r, p.h, p.v);
  END Add;

PROCEDURE Sub (READONLY r: T; READONLY p: Point.T): T =
  BEGIN
    RETURN MoveHV(r, -p.h, -p.v);
  END Sub;

PROCEDURE Move (READONLY r: T; READONLY p: Point.T): T =
  BEGIN
    RETURN MoveHV(r, p.h, p.v);
  END Move;

PROCEDURE MoveH (READONLY r: T; h: INTEGER): T =
  BEGIN
    RETURN MoveHV(r, h, 0);
  END MoveH;

PROCEDURE MoveV (READONLY r: T; v: INTEGER): T =
  BEGIN
    RETURN MoveHV(r, 0, v);
  END MoveV;

PROCEDURE MoveHV (READONLY r: T; h, v: INTEGER): T =
  BEGIN
    RETURN Change(r, h, h, v, v);
  END MoveHV;

PROCEDURE Scale (READONLY r: T; num, den: INTEGER): T =
  BEGIN
    RETURN FromEdges(r.west * num DIV den, r.east * num DIV den, r.north * num DIV den, r.south * num DIV den);
  END Scale;

PROCEDURE Change (READONLY r: T; dw, de, dn, ds: INTEGER): T =
  BEGIN
    IF IsEmpty(r) THEN RETURN Empty END;
    RETURN FromEdges(r.west + dw, r.east + de, r.north + dn, r.south + ds);
  END Change;

PROCEDURE Inset (READONLY r: T; n: INTEGER): T =
  BEGIN
    RETURN Change(r, n, -n, n, -n);
  END Inset;

PROCEDURE MoveEdge (READONLY r: T; e: Edge; dn: INTEGER): T =
  BEGIN
    CASE e OF
    | Edge.W => RETURN Change(r, dn, 0, 0, 0);
    | Edge.E => RETURN Change(r, 0, dn, 0, 0);
    | Edge.N => RETURN Change(r, 0, 0, dn, 0);
    | Edge.S => RETURN Change(r, 0, 0, 0, dn);
    END;
  END MoveEdge;

PROCEDURE MoveVertex (READONLY r: T; v: Vertex; READONLY dp: Point.T): T =
  BEGIN
    CASE v OF
    | Vertex.NW => RETURN Change(r, dp.h, 0, dp.v, 0);
    | Vertex.NE => RETURN Change(r, 0, dp.h, dp.v, 0);
    | Vertex.SW => RETURN Change(r, dp.h, 0, 0, dp.v);
    | Vertex.SE => RETURN Change(r, 0, dp.h, 0, dp.v);
    END;
  END MoveVertex;

PROCEDURE Stretch (READONLY r: T; axis: Axis.T; lo, hi: INTEGER): T =
  BEGIN
    IF IsEmpty(r) THEN RETURN Empty END;
    IF axis = Axis.T.Hor THEN RETURN FromEdges(lo, hi, r.north, r.south) ELSE RETURN FromEdges(r.west, r.east, lo, hi) END;
  END Stretch;

PROCEDURE Transpose (READONLY r: T; ax := Axis.T.Ver): T =
  BEGIN
    IF ax = Axis.T.Hor THEN RETURN r ELSE RETURN T{r.north, r.south, r.west, r.east} END;
  END Transpose;

PROCEDURE Join (READONLY r, s: T): T =
  BEGIN
    IF IsEmpty(r) THEN RETURN s END;
    IF IsEmpty(s) THEN RETURN r END;
    RETURN T{MIN(r.west, s.west), MAX(r.east, s.east), MIN(r.north, s.north), MAX(r.south, s.south)};
  END Join;

PROCEDURE Meet (READONLY r, s: T): T =
  BEGIN
    RETURN FromEdges(MAX(r.west, s.west), MIN(r.east, s.east), MAX(r.north, s.north), MIN(r.south, s.south));
  END Meet;

PROCEDURE Extend (READONLY r: T; READONLY p: Point.T): T =
  BEGIN
    RETURN Join(r, FromPoint(p));
  END Extend;

PROCEDURE Chop (hv: Axis.T; READONLY r: T; n: INTEGER; VAR s, t: T) =
  BEGIN
    IF hv = Axis.T.Hor THEN
      s := FromEdges(r.west, MIN(n, r.east), r.north, r.south);
      t := FromEdges(MAX(n, r.west), r.east, r.north, r.south);
    ELSE
      s := FromEdges(r.west, r.east, r.north, MIN(n, r.south));
      t := FromEdges(r.west, r.east, MAX(n, r.north), r.south);
    END;
  END Chop;

(* North and south of the meet r reaches over its whole width, between them to the west and east. *)
PROCEDURE Factor (READONLY r, s: T; VAR f: Partition; dh, dv: INTEGER) =
  VAR m := Meet(r, s); north, south, west, east: CARDINAL;
  BEGIN
    IF dv > 0 THEN north := 4 ELSE north := 0 END;
    IF dh > 0 THEN west := 3 ELSE west := 1 END;
    south := 4 - north;
    east := 4 - west;
    f[2] := m;
    IF IsEmpty(m) THEN
      f := Partition{r, Empty, ..};
    ELSE
      f[north] := FromEdges(r.west, r.east, r.north, m.north);
      f[south] := FromEdges(r.west, r.east, m.south, r.south);
      f[west] := FromEdges(r.west, m.west, m.north, m.south);
      f[east] := FromEdges(m.east, r.east, m.north, m.south);
    END;
  END Factor;

PROCEDURE Mod (READONLY p: Point.T; READONLY r: T): Point.T =
  BEGIN
    <*ASSERT NOT IsEmpty(r)*>
    RETURN Point.T{(p.h - r.west) MOD HorSize(r) + r.west, (p.v - r.north) MOD VerSize(r) + r.north};
  END Mod;

PROCEDURE Equal (READONLY r, s: T): BOOLEAN =
  BEGIN
    RETURN r = s;
  END Equal;

PROCEDURE IsEmpty (READONLY r: T): BOOLEAN =
  BEGIN
    RETURN r.west >= r.east OR r.north >= r.south;
  END IsEmpty;

PROCEDURE Member (READONLY p: Point.T; READONLY r: T): BOOLEAN =
  BEGIN
    RETURN r.west <= p.h AND p.h < r.east AND r.north <= p.v AND p.v < r.south;
  END Member;

PROCEDURE Overlap (READONLY r, s: T): BOOLEAN =
  BEGIN
    RETURN NOT IsEmpty(Meet(r, s));
  END Overlap;

PROCEDURE Subset (READONLY r, s: T): BOOLEAN =
  BEGIN
    RETURN IsEmpty(r) OR Meet(r, s) = r;
  END Subset;

PROCEDURE Congruent (READONLY r, s: T): BOOLEAN =
  BEGIN
    RETURN HorSize(r) = HorSize(s) AND VerSize(r) = VerSize(s);
  END Congruent;

PROCEDURE GlobToLoc (READONLY r: T; READONLY p: Point.T): Point.T =
  BEGIN
    RETURN Point.Sub(p, NorthWest(r));
  END GlobToLoc;

PROCEDURE LocToGlob (READONLY r: T; READONLY p: Point.T): Point.T =
  BEGIN
    RETURN Point.Add(p, NorthWest(r));
  END LocToGlob;

PROCEDURE Compare (READONLY a, b: T): [-1 .. 1] =
  BEGIN
    IF a.west # b.west THEN RETURN Integer.Compare(a.west, b.west) END;
    IF a.east # b.east THEN RETURN Integer.Compare(a.east, b.east) END;
    IF a.north # b.north THEN RETURN Integer.Compare(a.north, b.north) END;
    RETURN Integer.Compare(a.south, b.south);
  END Compare;

PROCEDURE Hash (READONLY a: T): Word.T =
  BEGIN
    RETURN Word.Plus(Word.Times(Point.Hash(NorthWest(a)), 961), Point.Hash(SouthEast(a)));
  END Hash;

BEGIN
END Rect.
