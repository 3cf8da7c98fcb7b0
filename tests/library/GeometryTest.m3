(* SPDX-License-Identifier: MIT *)
MODULE GeometryTest EXPORTS Main;

(* Axis, Interval, Point, Rect, Region. *)

IMPORT Axis, Expect, Fmt, Interval, Point, Random, Rect, Region;

PROCEDURE P (READONLY p: Point.T): TEXT =
  BEGIN
    RETURN Fmt.F("%s,%s", Fmt.Int(p.h), Fmt.Int(p.v));
  END P;

PROCEDURE R (READONLY r: Rect.T): TEXT =
  BEGIN
    RETURN Fmt.F("%s-%s,%s-%s", Fmt.Int(r.west), Fmt.Int(r.east), Fmt.Int(r.north), Fmt.Int(r.south));
  END R;

PROCEDURE I (READONLY a: Interval.T): TEXT =
  BEGIN
    RETURN Fmt.F("%s-%s", Fmt.Int(a.lo), Fmt.Int(a.hi));
  END I;

PROCEDURE Intervals () =
  VAR a := Interval.FromBounds(2, 8); b := Interval.FromAbsBounds(12, 5); c, d: Interval.T; f: Interval.Partition;
  BEGIN
    Expect.Text("bounds", I(a) & " " & I(b) & " " & I(Interval.FromBounds(3, 3)), "2-8 5-12 0-0");
    Expect.Text("of a size", I(Interval.FromBound(3, 4)) & " " & I(Interval.FromSize(4)), "3-7 0-4");
    Expect.Int("size and middle", 10 * Interval.Size(a) + Interval.Middle(a), 65);
    Expect.Text("center", I(Interval.Center(a, 0)), "-3-3");
    Expect.Int("bound", ORD(Interval.PickBound(a, 6)) * 10 + ORD(Interval.PickBound(a, 4)), 10);
    Expect.Int("project", Interval.Project(a, 99) * 10 + Interval.Project(a, -99), 72);
    Expect.Text("moved", I(Interval.Move(a, 1)) & " " & I(Interval.Inset(a, 2)) & " " & I(Interval.Inset(a, 3)), "3-9 4-6 0-0");
    Expect.Text("bounds moved", I(Interval.Change(a, -1, 1)) & " " & I(Interval.MoveBound(Interval.Bound.Hi, a, -1)), "1-9 2-7");
    Expect.Text("meet and join", I(Interval.Meet(a, b)) & " " & I(Interval.Join(a, b)), "5-8 2-12");
    Interval.Chop(a, 4, c, d);
    Expect.Text("chop", I(c) & " " & I(d), "2-4 4-8");
    Interval.Factor(a, Interval.FromBounds(3, 5), f, 1);
    Expect.Text("factor", I(f[0]) & " " & I(f[1]) & " " & I(f[2]), "5-8 3-5 2-3");
    Interval.Factor(a, Interval.FromBounds(3, 5), f, -1);
    Expect.Text("factor the other way", I(f[0]) & " " & I(f[1]) & " " & I(f[2]), "2-3 3-5 5-8");
    Expect.Int("mod", Interval.Mod(0, a) * 10 + Interval.Mod(9, a), 63);
    Expect.True("relations", Interval.Member(2, a) AND NOT Interval.Member(8, a) AND Interval.Overlap(a, b) AND Interval.Subset(Interval.Empty, a)
                AND NOT Interval.Subset(b, a) AND Interval.IsEmpty(Interval.Empty) AND Interval.Equal(a, a));
    Expect.Int("order", Interval.Compare(a, b) * 10 + Interval.Compare(b, b), -10);
    Expect.True("hash", Interval.Hash(a) = Interval.Hash(Interval.FromBounds(2, 8)));
    Expect.True("axes", Axis.Equal(Axis.T.Hor, Axis.T.Hor) AND Axis.Compare(Axis.T.Hor, Axis.T.Ver) = -1
                AND Axis.Hash(Axis.T.Ver) = Axis.Hash(Axis.T.Ver));
  END Intervals;

PROCEDURE Points () =
  VAR p := Point.T{3, -4}; q := Point.FromCoords(1, 2);
  BEGIN
    Expect.Text("add", P(Point.Add(p, q)), "4,-2");
    Expect.Text("sub", P(Point.Sub(p, q)), "2,-6");
    Expect.Text("minus", P(Point.Minus(p)), "-3,4");
    Expect.Text("div rounds down", P(Point.Div(p, 3)), "1,-2");
    Expect.Text("mod", P(Point.Mod(p, 3)), "0,2");
    Expect.Text("scale", P(Point.Scale(p, 3, 2)), "4,-6");
    Expect.Text("min and max", P(Point.Min(p, q)) & " " & P(Point.Max(p, q)), "1,-4 3,2");
    Expect.Text("transpose", P(Point.Transpose(p)) & " " & P(Point.Transpose(p, Axis.T.Hor)), "-4,3 3,-4");
    Expect.Int("distance", Point.DistSquare(p, Point.Origin), 25);
    Expect.False("less", Point.Less(q, p));
    Expect.Int("order", Point.Compare(p, q), 1);
    Expect.True("axes", Axis.Other[Axis.T.Hor] = Axis.T.Ver);
  END Points;

PROCEDURE Rectangles () =
  VAR r := Rect.FromEdges(0, 10, 0, 6); s := Rect.FromEdges(4, 14, 2, 4); a, b: Rect.T; f: Rect.Partition; area := 0;
  BEGIN
    Expect.Text("no points", R(Rect.FromEdges(3, 3, 0, 9)), "0-0,0-0");
    Expect.Text("corners", R(Rect.FromCorners(Point.T{5, 1}, Point.T{2, 8})), "2-5,1-8");
    Expect.Int("sizes", 100 * Rect.HorSize(r) + Rect.VerSize(r), 1006);
    Expect.Text("middle", P(Rect.Middle(r)), "5,3");
    Expect.Text("center", R(Rect.Center(s, Point.Origin)), "-5-5,-1-1");
    Expect.Text("meet", R(Rect.Meet(r, s)), "4-10,2-4");
    Expect.Text("join", R(Rect.Join(r, s)), "0-14,0-6");
    Expect.Text("join with nothing", R(Rect.Join(Rect.Empty, s)), R(s));
    Expect.Text("inset", R(Rect.Inset(r, 2)), "2-8,2-4");
    Expect.Text("inset to nothing", R(Rect.Inset(r, 3)), "0-0,0-0");
    Expect.Text("move", R(Rect.MoveHV(r, 1, -1)), "1-11,-1-5");
    Expect.Text("nothing stays so", R(Rect.MoveH(Rect.Empty, 5)), "0-0,0-0");
    Expect.Text("edge", R(Rect.MoveEdge(r, Rect.Edge.S, -2)), "0-10,0-4");
    Expect.Text("of intervals", R(Rect.FromIntervals(Interval.T{1, 2}, Interval.T{3, 4})) & " " & R(Rect.FromAxes(Axis.T.Ver, Interval.T{1, 2},
                Interval.T{3, 4})), "1-2,3-4 3-4,1-2");
    Expect.True("nearest edges", Rect.PickEdge(r, Point.T{1, 3}) = Rect.Edge.W AND Rect.PickEdge(r, Point.T{5, 5}) = Rect.Edge.S
                AND Rect.PickEdge(r, Point.T{30, -1}) = Rect.Edge.E AND Rect.PickEdge(r, Point.T{4, -9}) = Rect.Edge.N);
    Expect.True("nearest corners", Rect.PickVertex(r, Point.T{1, 1}) = Rect.Vertex.NW AND Rect.PickVertex(r, Point.T{9, 9}) = Rect.Vertex.SE);
    Expect.Text("corner", R(Rect.MoveVertex(r, Rect.Vertex.NE, Point.T{1, 2})), "0-11,2-6");
    Expect.Text("project", P(Rect.Project(r, Point.T{20, 3})), "9,3");
    Expect.Text("mod", P(Rect.Mod(Point.T{-1, 13}, r)), "9,1");
    Expect.True("member", Rect.Member(Point.T{0, 0}, r) AND NOT Rect.Member(Point.T{10, 0}, r));
    Expect.True("subset", Rect.Subset(Rect.Meet(r, s), r) AND NOT Rect.Subset(s, r) AND Rect.Subset(Rect.Empty, r));
    Expect.True("overlap", Rect.Overlap(r, s) AND NOT Rect.Overlap(r, Rect.MoveH(r, 10)));
    Rect.Chop(Axis.T.Hor, r, 3, a, b);
    Expect.Text("chop", R(a) & " " & R(b), "0-3,0-6 3-10,0-6");
    Rect.Factor(r, s, f, 1, 1);
    FOR i := 0 TO 4 DO
      INC(area, Rect.HorSize(f[i]) * Rect.VerSize(f[i]));
      FOR j := i + 1 TO 4 DO
        IF Rect.Overlap(f[i], f[j]) THEN Expect.Text("apart", R(f[i]), R(f[j])) END;
        FOR k := 1 TO 10 DO
          IF Rect.Overlap(Rect.MoveHV(f[i], k, k), f[j]) THEN Expect.Text("order", R(f[i]), R(f[j])) END;
        END;
      END;
    END;
    Expect.Int("the parts are the whole", area, 60);
    Expect.Text("the middle one", R(f[2]), "4-10,2-4");
  END Rectangles;

(* A region of a few small rectangles. *)
PROCEDURE Some (r: Random.T): Region.T =
  VAR rects: ARRAY [0 .. 4] OF Rect.T;
  BEGIN
    FOR i := 0 TO LAST(rects) DO
      rects[i] := Rect.FromCorner(Point.T{r.integer(0, 8), r.integer(0, 8)}, r.integer(0, 5), r.integer(0, 5));
    END;
    RETURN Region.FromRects(rects);
  END Some;

PROCEDURE Regions () =
  VAR
    r := NEW(Random.Default).init(TRUE);
    a, b, join, meet, difference, symmetric, inset, flip: Region.T;
    p: Point.T;
    near, run, some: BOOLEAN;
    place, unplace: Region.T;
    box: Rect.T;
    ell := Region.Join(Region.FromRect(Rect.FromEdges(0, 3, 0, 1)), Region.FromRect(Rect.FromEdges(0, 1, 0, 3)));
  BEGIN
    FOR try := 1 TO 20 DO
      a := Some(r);
      b := Some(r);
      join := Region.Join(a, b);
      meet := Region.Meet(a, b);
      difference := Region.Difference(a, b);
      symmetric := Region.SymmetricDifference(a, b);
      inset := Region.Inset(a, 1);
      flip := Region.Flip(a, TRUE, FALSE);
      place := Region.PlaceAxis(a, 3, Axis.T.Hor);
      unplace := Region.Place(a, 1, -3);
      FOR h := -1 TO 14 DO
        FOR v := -1 TO 14 DO
          p := Point.T{h, v};
          WITH inA = Region.Member(p, a), inB = Region.Member(p, b) DO
            near := TRUE;
            FOR i := -1 TO 1 DO
              FOR j := -1 TO 1 DO near := near AND Region.Member(Point.T{h + i, v + j}, a) END;
            END;
            run := TRUE;
            some := FALSE;
            FOR i := 0 TO 2 DO
              run := run AND Region.Member(Point.T{h + i, v}, a);
              some := some OR Region.Member(Point.T{h, v + i}, a);
            END;
            IF Region.Member(p, place) # run OR Region.Member(p, unplace) # some THEN
              Expect.Text("place by place", P(p), "as it says");
            END;
            IF inA THEN
              box := Region.MaxSubset(Rect.FromPoint(p), a);
              IF NOT Rect.Member(p, box) OR NOT Region.SubsetRect(box, a) OR Region.SubsetRect(Rect.Change(box, -1, 0, 0, 0), a)
                OR Region.SubsetRect(Rect.Change(box, 0, 0, 0, 1), a) THEN
                Expect.Text("large and no larger", R(box), "a rectangle in the region");
              END;
            END;
            IF Region.Member(p, join) # (inA OR inB) OR Region.Member(p, meet) # (inA AND inB)
              OR Region.Member(p, difference) # (inA AND NOT inB) OR Region.Member(p, symmetric) # (inA # inB)
              OR Region.Member(p, inset) # near OR Region.Member(Point.T{-h, v}, flip) # inA THEN
              Expect.Text("point by point", P(p), "as for booleans");
            END;
          END;
        END;
      END;
      IF NOT Region.Equal(Region.Join(difference, meet), a) OR NOT Region.Subset(meet, b)
        OR NOT Region.Equal(Region.FromRects(Region.ToRects(a)^), a) THEN
        Expect.Int("the same points are the same region", try, 0);
      END;
    END;
    Expect.Text("the larger half", R(Region.MaxSubset(Rect.FromPoint(Point.T{0, 2}), ell)), "0-1,0-3");
    Expect.True("not in it", Rect.IsEmpty(Region.MaxSubset(Rect.FromEdges(0, 2, 0, 2), ell)));
    Expect.True("place by nothing", Region.Equal(Region.Place(ell, 0, 0), ell));
    Expect.Int("rectangles of an L", NUMBER(Region.ToRects(ell)^), 2);
    Expect.Text("its box", R(Region.BoundingBox(ell)), "0-3,0-3");
    Expect.False("it is no rectangle", Region.IsRect(ell));
    Expect.True("two halves are one", Region.IsRect(Region.JoinRect(Rect.FromEdges(3, 6, 0, 2),
                Region.FromRect(Rect.FromEdges(0, 3, 0, 2)))));
    Expect.True("nothing left", Region.IsEmpty(Region.Difference(ell, ell)));
    Expect.True("moved", Region.Member(Point.T{7, 5}, Region.AddHV(ell, 5, 5)));
    Expect.True("overlap", Region.OverlapRect(Rect.FromEdges(2, 9, 0, 9), ell)
                AND NOT Region.OverlapRect(Rect.FromEdges(1, 9, 1, 9), ell));
  END Regions;

BEGIN
  Intervals();
  Points();
  Rectangles();
  Regions();
  Expect.Done();
END GeometryTest.
