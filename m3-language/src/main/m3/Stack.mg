(* SPDX-License-Identifier: MIT *)
GENERIC MODULE Stack(Elem);

REVEAL
  T = Public BRANDED Brand OBJECT
    elements: REF ARRAY OF Elem.T := NIL;
    count   : CARDINAL := 0;
  OVERRIDES
    init := Init;
    push := Push;
    pop  := Pop;
    get  := Get;
    size := Size;
  END;

PROCEDURE Init (s: T; sizeHint: CARDINAL := 5): T =
  BEGIN
    s.elements := NEW(REF ARRAY OF Elem.T, MAX(sizeHint, 1));
    s.count := 0;
    RETURN s;
  END Init;

PROCEDURE Push (s: T; READONLY x: Elem.T) =
  VAR old := s.elements;
  BEGIN
    IF s.count = NUMBER(old^) THEN
      s.elements := NEW(REF ARRAY OF Elem.T, 2 * s.count);
      SUBARRAY(s.elements^, 0, s.count) := old^;
    END;
    s.elements[s.count] := x;
    INC(s.count);
  END Push;

PROCEDURE Pop (s: T): Elem.T =
  VAR x := Get(s, 0); none: ARRAY [0 .. 0] OF Elem.T;
  BEGIN
    DEC(s.count);
    s.elements[s.count] := none[0];
    RETURN x;
  END Pop;

PROCEDURE Get (s: T; i: CARDINAL := 0): Elem.T =
  BEGIN
    <*ASSERT i < s.count WITH "the stack has no such element"*>
    RETURN s.elements[s.count - 1 - i];
  END Get;

PROCEDURE Size (s: T): CARDINAL =
  BEGIN
    RETURN s.count;
  END Size;

BEGIN
END Stack.
