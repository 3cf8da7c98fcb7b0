(* SPDX-License-Identifier: MIT *)
MODULE Region;

IMPORT Axis, IntArraySort, Point, Rect;

(* p^ has the rectangles that ToRects gives. Two regions with the same points have the same rectangles: a band is as high as can
   be, and in a band none touches the next. *)

TYPE
  Rects = REF ARRAY OF Rect.T;
  Which = PROCEDURE (inA, inB: BOOLEAN): BOOLEAN;

REVEAL P = BRANDED "Region.P" REF ARRAY OF Rect.T;

PROCEDURE FromRect (READONLY r: Rect.T): T =
  BEGIN
    IF Rect.IsEmpty(r) THEN RETURN Empty ELSE RETURN T{r, NIL} END;
  END FromRect;

PROCEDURE FromPoint (READONLY p: Point.T): T =
  BEGIN
    RETURN FromRect(Rect.FromPoint(p));
  END FromPoint;

PROCEDURE FromRects (READONLY ra: ARRAY OF Rect.T): T =
  BEGIN
    RETURN Combined(ra, ARRAY OF Rect.T{}, Either);
  END FromRects;

PROCEDURE ToRects (READONLY rg: T): Rects =
  VAR all: Rects;
  BEGIN
    IF rg.p # NIL THEN
      all := NEW(Rects, NUMBER(rg.p^));
      all^ := rg.p^;
    ELSIF Rect.IsEmpty(rg.r) THEN
      all := NEW(Rects, 0);
    ELSE
      all := NEW(Rects, 1);
      all[0] := rg.r;
    END;
    RETURN all;
  END ToRects;

PROCEDURE Either (inA, inB: BOOLEAN): BOOLEAN =
  BEGIN
    RETURN inA OR inB;
  END Either;

PROCEDURE Both (inA, inB: BOOLEAN): BOOLEAN =
  BEGIN
    RETURN inA AND inB;
  END Both;

PROCEDURE FirstOnly (inA, inB: BOOLEAN): BOOLEAN =
  BEGIN
    RETURN inA AND NOT inB;
  END FirstOnly;

PROCEDURE One (inA, inB: BOOLEAN): BOOLEAN =
  BEGIN
    RETURN inA # inB;
  END One;

(* The points of which being in a rectangle of a and being in one of b is as which says: from north to south, between any two
   edges next to each other. *)
PROCEDURE Combined (READONLY a, b: ARRAY OF Rect.T; which: Which): T =
  VAR
    edges := NEW(REF ARRAY OF INTEGER, 2 * (NUMBER(a) + NUMBER(b)));
    made  := NEW(Rects, 4);
    count, before, start := 0;  (* rectangles made; the band made last is made[before] .. made[start - 1] *)
  BEGIN
    FOR i := 0 TO LAST(a) DO edges[2 * i] := a[i].north; edges[2 * i + 1] := a[i].south END;
    FOR i := 0 TO LAST(b) DO
      edges[2 * (NUMBER(a) + i)] := b[i].north;
      edges[2 * (NUMBER(a) + i) + 1] := b[i].south;
    END;
    IntArraySort.Sort(edges^);
    FOR i := 0 TO LAST(edges^) - 1 DO
      IF edges[i] < edges[i + 1] THEN
        Band(a, b, which, edges[i], edges[i + 1], made, count);
        IF Continues(made^, before, start, count) THEN
          FOR k := before TO start - 1 DO made[k].south := edges[i + 1] END;
          count := start;
        ELSE
          before := start;
          start := count;
        END;
      END;
    END;
    RETURN Of(SUBARRAY(made^, 0, count));
  END Combined;

(* Whether the rectangles from start on are, but for their height, those from before on, and begin where they end. *)
PROCEDURE Continues (READONLY made: ARRAY OF Rect.T; before, start, count: CARDINAL): BOOLEAN =
  BEGIN
    IF start = before OR count - start # start - before OR made[before].south # made[start].north THEN RETURN FALSE END;
    FOR k := 0 TO start - before - 1 DO
      WITH above = made[before + k], below = made[start + k] DO
        IF above.west # below.west OR above.east # below.east THEN RETURN FALSE END;
      END;
    END;
    RETURN TRUE;
  END Continues;

(* Adds the rectangles of one band to made. *)
PROCEDURE Band (READONLY a, b: ARRAY OF Rect.T; which: Which; north, south: INTEGER; VAR made: Rects; VAR count: INTEGER) =
  VAR
    edges := NEW(REF ARRAY OF INTEGER, 2 * (NUMBER(a) + NUMBER(b)));
    n     := 0;
    open  := FALSE;

  PROCEDURE Take (READONLY some: ARRAY OF Rect.T) =
    BEGIN
      FOR i := 0 TO LAST(some) DO
        IF some[i].north <= north AND south <= some[i].south THEN
          edges[n] := some[i].west;
          edges[n + 1] := some[i].east;
          INC(n, 2);
        END;
      END;
    END Take;

  PROCEDURE Has (READONLY some: ARRAY OF Rect.T; h: INTEGER): BOOLEAN =
    BEGIN
      FOR i := 0 TO LAST(some) DO
        IF Rect.Member(Point.T{h, north}, some[i]) THEN RETURN TRUE END;
      END;
      RETURN FALSE;
    END Has;

  BEGIN
    Take(a);
    Take(b);
    IntArraySort.Sort(SUBARRAY(edges^, 0, n));
    FOR i := 0 TO n - 2 DO
      IF edges[i] < edges[i + 1] THEN
        IF NOT which(Has(a, edges[i]), Has(b, edges[i])) THEN
          open := FALSE;
        ELSIF open THEN
          made[count - 1].east := edges[i + 1];
        ELSE
          IF count = NUMBER(made^) THEN Double(made) END;
          made[count] := Rect.T{edges[i], edges[i + 1], north, south};
          INC(count);
          open := TRUE;
        END;
      END;
    END;
  END Band;

PROCEDURE Double (VAR made: Rects) =
  VAR old := made;
  BEGIN
    made := NEW(Rects, 2 * NUMBER(old^));
    SUBARRAY(made^, 0, NUMBER(old^)) := old^;
  END Double;

(* The region of rectangles as ToRects gives them. *)
PROCEDURE Of (READONLY rects: ARRAY OF Rect.T): T =
  VAR rg := Empty;
  BEGIN
    FOR i := 0 TO LAST(rects) DO rg.r := Rect.Join(rg.r, rects[i]) END;
    IF NUMBER(rects) > 1 THEN
      rg.p := NEW(P, NUMBER(rects));
      rg.p^ := rects;
    END;
    RETURN rg;
  END Of;

PROCEDURE BoundingBox (READONLY rg: T): Rect.T =
  BEGIN
    RETURN rg.r;
  END BoundingBox;

PROCEDURE Add (READONLY rg: T; READONLY p: Point.T): T =
  BEGIN
    RETURN AddHV(rg, p.h, p.v);
  END Add;

PROCEDURE Sub (READONLY rg: T; READONLY p: Point.T): T =
  BEGIN
    RETURN AddHV(rg, -p.h, -p.v);
  END Sub;

PROCEDURE AddHV (READONLY rg: T; dh, dv: INTEGER): T =
  VAR all := ToRects(rg);
  BEGIN
    FOR i := 0 TO LAST(all^) DO all[i] := Rect.MoveHV(all[i], dh, dv) END;
    RETURN Of(all^);
  END AddHV;

PROCEDURE Inset (READONLY rg: T; n: INTEGER): T =
  VAR all: Rects; around: T;
  BEGIN
    IF n <= 0 THEN
      all := ToRects(rg);
      FOR i := 0 TO LAST(all^) DO all[i] := Rect.Inset(all[i], n) END;
      RETURN FromRects(all^);
    END;
    around := FromRect(Rect.Inset(rg.r, -1 - n));
    RETURN MeetRect(rg.r, Difference(rg, Inset(Difference(around, rg), -n)));
  END Inset;

PROCEDURE PlaceAxis (READONLY rg: T; n: INTEGER; hv: Axis.T): T =
  BEGIN
    IF n <= 0 THEN RETURN Smeared(rg, -n, hv) END;
    RETURN Difference(rg, Smeared(Difference(FromRect(Rect.Inset(rg.r, -n)), rg), n, hv));
  END PlaceAxis;

(* The points from which on one of n along an axis is in rg. *)
PROCEDURE Smeared (READONLY rg: T; n: INTEGER; along: Axis.T): T =
  VAR all := ToRects(rg);
  BEGIN
    FOR i := 0 TO LAST(all^) DO
      IF along = Axis.T.Hor THEN
        all[i] := Rect.Change(all[i], MIN(1 - n, 0), 0, 0, 0);
      ELSE
        all[i] := Rect.Change(all[i], 0, 0, MIN(1 - n, 0), 0);
      END;
    END;
    RETURN FromRects(all^);
  END Smeared;

PROCEDURE Place (READONLY rg: T; h, v: INTEGER): T =
  BEGIN
    RETURN PlaceAxis(PlaceAxis(rg, h, Axis.T.Hor), v, Axis.T.Ver);
  END Place;

PROCEDURE Join (READONLY rg, rgP: T): T =
  BEGIN
    RETURN Combined(ToRects(rg)^, ToRects(rgP)^, Either);
  END Join;

PROCEDURE JoinRect (READONLY r: Rect.T; READONLY rg: T): T =
  BEGIN
    RETURN Join(FromRect(r), rg);
  END JoinRect;

PROCEDURE JoinRegions (READONLY rg: REF ARRAY OF T): T =
  VAR all := Empty;
  BEGIN
    FOR i := 0 TO LAST(rg^) DO all := Join(all, rg[i]) END;
    RETURN all;
  END JoinRegions;

PROCEDURE Meet (READONLY rg, rgP: T): T =
  BEGIN
    RETURN Combined(ToRects(rg)^, ToRects(rgP)^, Both);
  END Meet;

PROCEDURE MeetRect (READONLY r: Rect.T; READONLY rg: T): T =
  BEGIN
    RETURN Meet(FromRect(r), rg);
  END MeetRect;

PROCEDURE Difference (READONLY rg, rgP: T): T =
  BEGIN
    RETURN Combined(ToRects(rg)^, ToRects(rgP)^, FirstOnly);
  END Difference;

PROCEDURE SymmetricDifference (READONLY rg, rgP: T): T =
  BEGIN
    RETURN Combined(ToRects(rg)^, ToRects(rgP)^, One);
  END SymmetricDifference;

PROCEDURE MaxSubset (READONLY r: Rect.T; READONLY rg: T): Rect.T =
  VAR outside: Rects; wide, tall: Rect.T;
  BEGIN
    IF Rect.IsEmpty(r) OR NOT SubsetRect(r, rg) THEN RETURN Rect.Empty END;
    outside := ToRects(Difference(FromRect(rg.r), rg));
    wide := Grown(Grown(r, rg.r, outside^, Axis.T.Hor), rg.r, outside^, Axis.T.Ver);
    tall := Grown(Grown(r, rg.r, outside^, Axis.T.Ver), rg.r, outside^, Axis.T.Hor);
    IF Area(wide) >= Area(tall) THEN RETURN wide ELSE RETURN tall END;
  END MaxSubset;

PROCEDURE Area (READONLY r: Rect.T): CARDINAL =
  BEGIN
    RETURN Rect.HorSize(r) * Rect.VerSize(r);
  END Area;

(* r as long along an axis as can be within box without meeting any of outside. *)
PROCEDURE Grown (READONLY r, box: Rect.T; READONLY outside: ARRAY OF Rect.T; along: Axis.T): Rect.T =
  VAR from := Rect.Transpose(r, along); limit := Rect.Transpose(box, along); grown := from;
  BEGIN
    grown.west := limit.west;
    grown.east := limit.east;
    FOR i := 0 TO LAST(outside) DO
      WITH o = Rect.Transpose(outside[i], along) DO
        IF Rect.Overlap(o, grown) THEN
          IF o.east <= from.west THEN grown.west := o.east ELSE grown.east := o.west END;
        END;
      END;
    END;
    RETURN Rect.Transpose(grown, along);
  END Grown;

PROCEDURE Flip (READONLY rg: T; hor, ver: BOOLEAN): T =
  VAR all := ToRects(rg);
  BEGIN
    FOR i := 0 TO LAST(all^) DO
      WITH r = all[i] DO
        IF hor THEN r := Rect.T{1 - r.east, 1 - r.west, r.north, r.south} END;
        IF ver THEN r := Rect.T{r.west, r.east, 1 - r.south, 1 - r.north} END;
      END;
    END;
    RETURN FromRects(all^);
  END Flip;

PROCEDURE Equal (READONLY rg, rgP: T): BOOLEAN =
  VAR a := ToRects(rg); b := ToRects(rgP);
  BEGIN
    RETURN NUMBER(a^) = NUMBER(b^) AND a^ = b^;
  END Equal;

PROCEDURE IsEmpty (READONLY rg: T): BOOLEAN =
  BEGIN
    RETURN Rect.IsEmpty(rg.r);
  END IsEmpty;

PROCEDURE IsRect (READONLY rg: T): BOOLEAN =
  BEGIN
    RETURN rg.p = NIL;
  END IsRect;

PROCEDURE Member (READONLY p: Point.T; READONLY rg: T): BOOLEAN =
  VAR all := ToRects(rg);
  BEGIN
    FOR i := 0 TO LAST(all^) DO
      IF Rect.Member(p, all[i]) THEN RETURN TRUE END;
    END;
    RETURN FALSE;
  END Member;

PROCEDURE SubsetRect (READONLY r: Rect.T; READONLY rg: T): BOOLEAN =
  BEGIN
    RETURN Subset(FromRect(r), rg);
  END SubsetRect;

PROCEDURE Subset (READONLY rg, rgP: T): BOOLEAN =
  BEGIN
    RETURN IsEmpty(Difference(rg, rgP));
  END Subset;

PROCEDURE OverlapRect (READONLY r: Rect.T; READONLY rg: T): BOOLEAN =
  BEGIN
    RETURN Overlap(FromRect(r), rg);
  END OverlapRect;

PROCEDURE Overlap (READONLY rg, rgP: T): BOOLEAN =
  BEGIN
    RETURN NOT IsEmpty(Meet(rg, rgP));
  END Overlap;

BEGIN
END Region.
