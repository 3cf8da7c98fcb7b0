(* SPDX-License-Identifier: MIT *)
GENERIC MODULE Sequence(Elem);

(* Element i is at (first + i) MOD NUMBER(elements^). *)

REVEAL
  T = Public BRANDED Brand OBJECT
    elements: REF ARRAY OF Elem.T := NIL;
    first   : CARDINAL := 0;
    count   : CARDINAL := 0;
  OVERRIDES
    init      := Init;
    fromArray := FromArray;
    addhi     := AddHi;
    addlo     := AddLo;
    remhi     := RemHi;
    remlo     := RemLo;
    put       := Put;
    size      := Size;
    gethi     := GetHi;
    getlo     := GetLo;
    get       := Get;
  END;

PROCEDURE Init (s: T; sizeHint: CARDINAL := 5): T =
  BEGIN
    s.elements := NEW(REF ARRAY OF Elem.T, MAX(sizeHint, 1));
    s.first := 0;
    s.count := 0;
    RETURN s;
  END Init;

PROCEDURE FromArray (s: T; READONLY a: ARRAY OF Elem.T): T =
  BEGIN
    EVAL Init(s, NUMBER(a));
    SUBARRAY(s.elements^, 0, NUMBER(a)) := a;
    s.count := NUMBER(a);
    RETURN s;
  END FromArray;

(* Where element i is, which may be the one after the last. *)
PROCEDURE Place (s: T; i: CARDINAL): CARDINAL =
  VAR at := s.first + i;
  BEGIN
    IF at >= NUMBER(s.elements^) THEN RETURN at - NUMBER(s.elements^) ELSE RETURN at END;
  END Place;

PROCEDURE Check (s: T; i: CARDINAL) =
  BEGIN
    <*ASSERT i < s.count WITH "the sequence has no such element"*>
  END Check;

PROCEDURE MakeRoom (s: T) =
  VAR old := s.elements; before := NUMBER(old^) - s.first;
  BEGIN
    IF s.count < NUMBER(old^) THEN RETURN END;
    s.elements := NEW(REF ARRAY OF Elem.T, 2 * s.count);
    SUBARRAY(s.elements^, 0, before) := SUBARRAY(old^, s.first, before);
    SUBARRAY(s.elements^, before, s.first) := SUBARRAY(old^, 0, s.first);
    s.first := 0;
  END MakeRoom;

PROCEDURE AddHi (s: T; READONLY x: Elem.T) =
  BEGIN
    MakeRoom(s);
    s.elements[Place(s, s.count)] := x;
    INC(s.count);
  END AddHi;

PROCEDURE AddLo (s: T; READONLY x: Elem.T) =
  BEGIN
    MakeRoom(s);
    IF s.first = 0 THEN s.first := LAST(s.elements^) ELSE DEC(s.first) END;
    s.elements[s.first] := x;
    INC(s.count);
  END AddLo;

(* Takes what is at a place out of it, so that nothing is kept alive there. *)
PROCEDURE Take (s: T; at: CARDINAL): Elem.T =
  VAR none: ARRAY [0 .. 0] OF Elem.T; x := s.elements[at];
  BEGIN
    s.elements[at] := none[0];
    DEC(s.count);
    RETURN x;
  END Take;

PROCEDURE RemHi (s: T): Elem.T =
  BEGIN
    Check(s, 0);
    RETURN Take(s, Place(s, s.count - 1));
  END RemHi;

PROCEDURE RemLo (s: T): Elem.T =
  VAR at := s.first;
  BEGIN
    Check(s, 0);
    s.first := Place(s, 1);
    RETURN Take(s, at);
  END RemLo;

PROCEDURE Put (s: T; i: CARDINAL; READONLY x: Elem.T) =
  BEGIN
    Check(s, i);
    s.elements[Place(s, i)] := x;
  END Put;

PROCEDURE Size (s: T): CARDINAL =
  BEGIN
    RETURN s.count;
  END Size;

PROCEDURE GetHi (s: T): Elem.T =
  BEGIN
    Check(s, 0);
    RETURN s.elements[Place(s, s.count - 1)];
  END GetHi;

PROCEDURE GetLo (s: T): Elem.T =
  BEGIN
    RETURN Get(s, 0);
  END GetLo;

PROCEDURE Get (s: T; i: CARDINAL): Elem.T =
  BEGIN
    Check(s, i);
    RETURN s.elements[Place(s, i)];
  END Get;

PROCEDURE Cat (s, t: T): T =
  VAR u := NEW(T).init(s.count + t.count);
  BEGIN
    Append(u, s, 0, s.count);
    Append(u, t, 0, t.count);
    RETURN u;
  END Cat;

PROCEDURE Sub (s: T; start: CARDINAL; length: CARDINAL := LAST(CARDINAL)): T =
  VAR n := MIN(length, MAX(s.count - start, 0)); u := NEW(T).init(n);
  BEGIN
    Append(u, s, start, n);
    RETURN u;
  END Sub;

PROCEDURE Append (u, s: T; start, n: CARDINAL) =
  BEGIN
    FOR i := start TO start + n - 1 DO AddHi(u, s.elements[Place(s, i)]) END;
  END Append;

BEGIN
END Sequence.
