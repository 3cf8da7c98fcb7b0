(* SPDX-License-Identifier: MIT *)
GENERIC MODULE Heap(Element);

REVEAL T = Public BRANDED OBJECT
    elements: REF ARRAY OF Element.T;
    count   : CARDINAL := 0;
  OVERRIDES
    init := Init;
    put  := Put;
    get  := Get;
    size := Size;
  END;

PROCEDURE Init (h: T; size: CARDINAL): T =
  BEGIN
    h.elements := NEW(REF ARRAY OF Element.T, size);
    RETURN h;
  END Init;

PROCEDURE Put (h: T; READONLY e: Element.T) =
  VAR i := h.count;
  BEGIN
    INC(h.count);
    WHILE i > 0 AND Element.Less(e, h.elements[(i - 1) DIV 2]) DO
      h.elements[i] := h.elements[(i - 1) DIV 2];
      i := (i - 1) DIV 2;
    END;
    h.elements[i] := e;
  END Put;

PROCEDURE Get (h: T): Element.T =
  VAR least := h.elements[0]; last: Element.T; i, child := 0;
  BEGIN
    DEC(h.count);
    last := h.elements[h.count];
    LOOP
      child := 2 * i + 1;
      IF child >= h.count THEN EXIT END;
      IF child + 1 < h.count AND Element.Less(h.elements[child + 1], h.elements[child]) THEN INC(child) END;
      IF NOT Element.Less(h.elements[child], last) THEN EXIT END;
      h.elements[i] := h.elements[child];
      i := child;
    END;
    h.elements[i] := last;
    RETURN least;
  END Get;

PROCEDURE Size (h: T): CARDINAL =
  BEGIN
    RETURN h.count;
  END Size;

BEGIN
END Heap.
