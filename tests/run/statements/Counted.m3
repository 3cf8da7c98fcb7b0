MODULE Counted EXPORTS Main;
(* 2.3.15 FOR and 2.6.3 subscripts where values leave the 32 bits in which loops count and subscripts are computed while they fit. *)
IMPORT Check, RuntimeError;
CONST Edge = 16_7FFFFFFF; Wide = 16_100000000;
TYPE High = [Edge - 3 .. Edge + 4]; Low = [-Edge - 5 .. -Edge + 2]; Int = [-Edge - 1 .. Edge];
VAR high: ARRAY High OF INTEGER; low: ARRAY Low OF INTEGER; open := NEW(REF ARRAY OF INTEGER, 10); few: ARRAY [0 .. 9] OF INTEGER; n := 0;

PROCEDURE Sum(from, to: INTEGER): INTEGER = VAR s := 0; BEGIN FOR i := from TO to DO INC(s, i) END; RETURN s END Sum;
PROCEDURE Down(from, to: INTEGER): INTEGER = VAR s := 0; BEGIN FOR i := from TO to BY -3 DO INC(s, i) END; RETURN s END Down;
PROCEDURE Open(READONLY a: ARRAY OF INTEGER; from, to, times: INTEGER): INTEGER =
  BEGIN
    TRY
      FOR i := from TO to DO n := a[i * times] END;
      RETURN -1;
    EXCEPT RuntimeError.E(e) => RETURN ORD(e)
    END;
  END Open;
PROCEDURE Fixed(from, to, times: INTEGER): INTEGER =
  BEGIN
    TRY
      FOR i := from TO to DO n := few[i * times] END;
      RETURN -1;
    EXCEPT RuntimeError.E(e) => RETURN ORD(e)
    END;
  END Fixed;
PROCEDURE Known(by: Int): INTEGER =
  BEGIN
    TRY
      FOR i := 0 TO 2 DO n := few[i * by] + open[i * by] END;
      RETURN -1;
    EXCEPT RuntimeError.E(e) => RETURN ORD(e)
    END;
  END Known;
PROCEDURE Far(at: Int): INTEGER =
  BEGIN
    TRY n := high[at]; RETURN n EXCEPT RuntimeError.E(e) => RETURN -ORD(e) END;
  END Far;

BEGIN
  FOR k := 1 TO 300 DO
    Check.Int("within", Sum(1, 100), 5050); Check.Int("down within", Down(100, 1), 34 * 101 DIV 2);
  END;
  Check.Int("over the edge", Sum(Edge - 1, Edge + 2), 4 * Edge + 2); Check.Int("beyond the edge", Sum(Wide, Wide + 70), 71 * Wide + 35 * 71);
  Check.Int("under the edge", Down(-Edge + 4, -Edge - 6), -4 * Edge - 2); Check.Int("to the last int", Sum(Edge - 99, Edge), 100 * Edge - 99 * 50);
  Check.Int("down to the first int", Down(-Edge + 5, -Edge - 1), -3 * Edge + 6); Check.Int("within again", Sum(1, 100), 5050);
  FOR i := FIRST(High) TO LAST(High) DO high[i] := i - Edge END; FOR i := FIRST(Low) TO LAST(Low) DO low[i] := i + Edge END;
  FOR i := FIRST(High) TO LAST(High) DO Check.Int("high", high[i], i - Edge) END; FOR i := LAST(Low) TO FIRST(Low) BY -1 DO Check.Int("low", low[i], i + Edge) END;
  FOR k := 1 TO 300 DO
    Check.Int("open", Open(open^, 0, 4, 2), -1); Check.Int("part", Open(SUBARRAY(open^, 2, 6), 0, 2, 2), -1); Check.Int("fixed", Fixed(0, 4, 2), -1); Check.Int("known", Known(4), -1);
    Check.Int("far", Far(Edge), 0); Check.Int("farther", Far(Edge - 3), -3);
  END;
  (* only the low half of these subscripts would be right *)
  Check.Int("open wide", Open(open^, 1, 1, Wide), ORD(RuntimeError.T.SubscriptOutOfRange)); Check.Int("open wider", Open(open^, 3, 3, 3 * Wide), ORD(RuntimeError.T.SubscriptOutOfRange));
  Check.Int("fixed wide", Fixed(1, 1, Wide), ORD(RuntimeError.T.SubscriptOutOfRange)); Check.Int("wide index", Open(open^, Wide, Wide + 1, 1), ORD(RuntimeError.T.SubscriptOutOfRange));
  Check.Int("fixed wide index", Fixed(-Wide, -Wide + 1, 1), ORD(RuntimeError.T.SubscriptOutOfRange)); Check.Int("known product", Known(-Edge - 1), ORD(RuntimeError.T.SubscriptOutOfRange));
  Check.Int("part", Open(SUBARRAY(open^, 2, 6), 0, 3, 2), ORD(RuntimeError.T.SubscriptOutOfRange)); Check.Int("far below", Far(-Edge - 1), -ORD(RuntimeError.T.SubscriptOutOfRange));
  Check.Int("far above", Far(1), -ORD(RuntimeError.T.SubscriptOutOfRange));
  Check.Done();
END Counted.
