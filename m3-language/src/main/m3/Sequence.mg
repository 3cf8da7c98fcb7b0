(* SPDX-License-Identifier: MIT *)
GENERIC MODULE Sequence(Elem, Seq, Rep);

(* Seq is Sequence(Elem), this very interface's instance, and Rep is SequenceRep(Elem, Seq). *)

REVEAL
  Seq.T = Rep.Public BRANDED Brand OBJECT
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
    s.elem := NEW(REF ARRAY OF Elem.T, MAX(sizeHint, 1));
    s.st := 0;
    s.sz := 0;
    RETURN s;
  END Init;

PROCEDURE FromArray (s: T; READONLY a: ARRAY OF Elem.T): T =
  BEGIN
    EVAL Init(s, NUMBER(a));
    SUBARRAY(s.elem^, 0, NUMBER(a)) := a;
    s.sz := NUMBER(a);
    RETURN s;
  END FromArray;

(* Where element i is, which may be the one after the last. *)
PROCEDURE Place (s: T; i: CARDINAL): CARDINAL =
  VAR at := s.st + i;
  BEGIN
    IF at >= NUMBER(s.elem^) THEN RETURN at - NUMBER(s.elem^) ELSE RETURN at END;
  END Place;

PROCEDURE Check (s: T; i: CARDINAL) =
  BEGIN
    <*ASSERT i < s.sz WITH "the sequence has no such element"*>
  END Check;

PROCEDURE MakeRoom (s: T) =
  VAR old := s.elem; before := NUMBER(old^) - s.st;
  BEGIN
    IF s.sz < NUMBER(old^) THEN RETURN END;
    s.elem := NEW(REF ARRAY OF Elem.T, 2 * s.sz);
    SUBARRAY(s.elem^, 0, before) := SUBARRAY(old^, s.st, before);
    SUBARRAY(s.elem^, before, s.st) := SUBARRAY(old^, 0, s.st);
    s.st := 0;
  END MakeRoom;

PROCEDURE AddHi (s: T; READONLY x: Elem.T) =
  BEGIN
    MakeRoom(s);
    s.elem[Place(s, s.sz)] := x;
    INC(s.sz);
  END AddHi;

PROCEDURE AddLo (s: T; READONLY x: Elem.T) =
  BEGIN
    MakeRoom(s);
    IF s.st = 0 THEN s.st := LAST(s.elem^) ELSE DEC(s.st) END;
    s.elem[s.st] := x;
    INC(s.sz);
  END AddLo;

(* Takes what is at a place out of it, so that nothing is kept alive there. *)
PROCEDURE Take (s: T; at: CARDINAL): Elem.T =
  VAR none: ARRAY [0 .. 0] OF Elem.T; x := s.elem[at];
  BEGIN
    s.elem[at] := none[0];
    DEC(s.sz);
    RETURN x;
  END Take;

PROCEDURE RemHi (s: T): Elem.T =
  BEGIN
    Check(s, 0);
    RETURN Take(s, Place(s, s.sz - 1));
  END RemHi;

PROCEDURE RemLo (s: T): Elem.T =
  VAR at := s.st;
  BEGIN
    Check(s, 0);
    s.st := Place(s, 1);
    RETURN Take(s, at);
  END RemLo;

PROCEDURE Put (s: T; i: CARDINAL; READONLY x: Elem.T) =
  BEGIN
    Check(s, i);
    s.elem[Place(s, i)] := x;
  END Put;

PROCEDURE Size (s: T): CARDINAL =
  BEGIN
    RETURN s.sz;
  END Size;

PROCEDURE GetHi (s: T): Elem.T =
  BEGIN
    Check(s, 0);
    RETURN s.elem[Place(s, s.sz - 1)];
  END GetHi;

PROCEDURE GetLo (s: T): Elem.T =
  BEGIN
    RETURN Get(s, 0);
  END GetLo;

PROCEDURE Get (s: T; i: CARDINAL): Elem.T =
  BEGIN
    Check(s, i);
    RETURN s.elem[Place(s, i)];
  END Get;

PROCEDURE Cat (s, t: T): T =
  VAR u := NEW(T).init(s.sz + t.sz);
  BEGIN
    Append(u, s, 0, s.sz);
    Append(u, t, 0, t.sz);
    RETURN u;
  END Cat;

PROCEDURE Sub (s: T; start: CARDINAL; length: CARDINAL := LAST(CARDINAL)): T =
  VAR n := MIN(length, MAX(s.sz - start, 0)); u := NEW(T).init(n);
  BEGIN
    Append(u, s, start, n);
    RETURN u;
  END Sub;

PROCEDURE Append (u, s: T; start, n: CARDINAL) =
  BEGIN
    FOR i := start TO start + n - 1 DO AddHi(u, s.elem[Place(s, i)]) END;
  END Append;

BEGIN
END Sequence.
