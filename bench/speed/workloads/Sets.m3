(* SPDX-License-Identifier: MIT *)
MODULE Sets EXPORTS Main;

(* Sets and packed fields: reachability in a graph by a word's set a vertex, and descriptors whose fields are some bits wide. *)

IMPORT Rounds, Word;

CONST Repeats = 200;

TYPE
  Vertex   = [0 .. 47];
  Vertices = SET OF Vertex;
  Kind     = {Free, Code, Data, Stack};
  Page     = RECORD
    frame: BITS 20 FOR [0 .. 1048575];
    kind : BITS 2 FOR Kind;
    dirty: BITS 1 FOR BOOLEAN;
    uses : BITS 9 FOR [0 .. 511];
  END;

VAR
  edges: ARRAY Vertex OF Vertices;
  pages: ARRAY [0 .. 255] OF Page;

PROCEDURE Reach (from: Vertex): Vertices =
  VAR seen := Vertices{from}; edge := seen; next: Vertices;
  BEGIN
    REPEAT
      next := Vertices{};
      FOR v := FIRST(Vertex) TO LAST(Vertex) DO
        IF v IN edge THEN next := next + edges[v] END;
      END;
      edge := next - seen;
      seen := seen + next;
    UNTIL edge = Vertices{};
    RETURN seen;
  END Reach;

PROCEDURE Size (s: Vertices): INTEGER =
  VAR n := 0;
  BEGIN
    FOR v := FIRST(Vertex) TO LAST(Vertex) DO INC(n, ORD(v IN s)) END;
    RETURN n;
  END Size;

PROCEDURE Touch (turn: INTEGER): INTEGER =
  VAR dirty := 0;
  BEGIN
    FOR i := FIRST(pages) TO LAST(pages) DO
      WITH p = pages[i] DO
        p.uses := (p.uses + turn) MOD 512;
        p.frame := Word.Xor(p.frame, p.uses);
        p.dirty := p.kind # Kind.Code AND p.uses > 100;
        IF p.dirty THEN INC(dirty, p.frame) END;
      END;
    END;
    RETURN dirty;
  END Touch;

PROCEDURE Round (): INTEGER =
  VAR sum := 0;
  BEGIN
    FOR v := FIRST(Vertex) TO LAST(Vertex) DO
      edges[v] := Vertices{v * 5 MOD 48, v * 7 MOD 48, (v + 16) MOD 48};
    END;
    FOR i := FIRST(pages) TO LAST(pages) DO
      pages[i] := Page{frame := i * 37, kind := VAL(i MOD 4, Kind), dirty := FALSE, uses := i};
    END;
    FOR i := 1 TO Repeats DO
      INC(sum, Size(Reach(i MOD 48)));
      INC(sum, Touch(i));
    END;
    RETURN sum;
  END Round;

BEGIN
  Rounds.Run(Round);
END Sets.
