(* SPDX-License-Identifier: MIT *)
GENERIC MODULE Table(Key, Value);

(* Pairs lie in arrays, one after another as they were put, and those of a bucket are chained by their places, which count from 1. *)

IMPORT Word;

CONST
  Least  = 8;           (* places of a table that is not empty; always a power of two *)
  Lower  = 16_FFFFFFFF; (* the part of a link that is the place of the next pair of the bucket, or 0; the upper part is the hash's *)
  Unused = Lower;       (* what the lower part is where there is no pair *)

TYPE Place = [0 .. 16_7FFFFFFF];

REVEAL
  Default = Public BRANDED DefaultBrand OBJECT
    buckets: REF ARRAY OF Place   := NIL;  (* the place of the first pair, or 0 *)
    links  : REF ARRAY OF Word.T  := NIL;
    keys   : REF ARRAY OF Key.T   := NIL;
    values : REF ARRAY OF Value.T := NIL;
    top    : CARDINAL := 0;  (* places that are or were in use *)
    count  : CARDINAL := 0;
    plain  : BOOLEAN  := FALSE;  (* keyEqual and keyHash are not overridden *)
  OVERRIDES
    get      := Get;
    put      := Put;
    delete   := Delete;
    size     := Size;
    iterate  := Iterate;
    init     := Init;
    keyEqual := KeyEqual;
    keyHash  := KeyHash;
  END;

  DefaultIterator = Iterator BRANDED "(Iterator " & DefaultBrand & ")" OBJECT
    table: Default;
    at   : CARDINAL := 0;
    done := FALSE;
  OVERRIDES
    next := Next;
  END;

PROCEDURE Init (t: Default; sizeHint: CARDINAL := 0): Default =
  VAR n := 1;
  BEGIN
    IF sizeHint > 0 THEN
      n := Least;
      WHILE n < sizeHint DO INC(n, n) END;
    END;
    Make(t, n);
    t.plain := TYPECODE(t) = TYPECODE(Default);
    RETURN t;
  END Init;

(* Gives t arrays for n pairs, none for one: most tables of that size stay empty. *)
PROCEDURE Make (t: Default; n: CARDINAL) =
  VAR room := n;
  BEGIN
    IF n = 1 THEN room := 0 END;
    t.buckets := NEW(REF ARRAY OF Place, n);
    t.links := NEW(REF ARRAY OF Word.T, room);
    t.keys := NEW(REF ARRAY OF Key.T, room);
    t.values := NEW(REF ARRAY OF Value.T, room);
    t.top := 0;
    t.count := 0;
  END Make;

PROCEDURE KeyEqual (<*UNUSED*> t: Default; READONLY k1, k2: Key.T): BOOLEAN =
  BEGIN
    RETURN Key.Equal(k1, k2);
  END KeyEqual;

PROCEDURE KeyHash (<*UNUSED*> t: Default; READONLY k: Key.T): Word.T =
  BEGIN
    RETURN Key.Hash(k);
  END KeyHash;

(* A hash of k of 32 bits, to which all of the key's own came. *)
PROCEDURE Mixed (t: Default; READONLY k: Key.T): Word.T =
  VAR h: Word.T;
  BEGIN
    IF t.plain THEN h := Key.Hash(k) ELSE h := t.keyHash(k) END;
    h := Word.Times(h, 16_1E3779B97F4A7C15);
    RETURN Word.And(Word.Xor(h, Word.RightShift(h, 32)), Lower);
  END Mixed;

(* The place of k, or 0. Most keys are the first of their bucket: those take no loop. *)
PROCEDURE Find (t: Default; READONLY k: Key.T; hash: Word.T): Place =
  VAR at := t.buckets[Word.And(hash, LAST(t.buckets^))]; link: Word.T;
  BEGIN
    IF at = 0 THEN RETURN 0 END;
    link := t.links[at - 1];
    IF Word.RightShift(link, 32) = hash AND Is(t, t.keys[at - 1], k) THEN RETURN at END;
    RETURN FindNext(t, k, hash, Word.And(link, Lower));
  END Find;

(* The place of k among those of its bucket from at on, or 0. *)
PROCEDURE FindNext (t: Default; READONLY k: Key.T; hash: Word.T; at: Place): Place =
  VAR link: Word.T;
  BEGIN
    WHILE at # 0 DO
      link := t.links[at - 1];
      IF Word.RightShift(link, 32) = hash AND Is(t, t.keys[at - 1], k) THEN RETURN at END;
      at := Word.And(link, Lower);
    END;
    RETURN 0;
  END FindNext;

PROCEDURE Is (t: Default; READONLY k1, k2: Key.T): BOOLEAN =
  BEGIN
    IF t.plain THEN RETURN Key.Equal(k1, k2) ELSE RETURN t.keyEqual(k1, k2) END;
  END Is;

PROCEDURE Get (t: Default; READONLY k: Key.T; VAR v: Value.T): BOOLEAN =
  VAR at := Find(t, k, Mixed(t, k));
  BEGIN
    IF at = 0 THEN RETURN FALSE END;
    v := t.values[at - 1];
    RETURN TRUE;
  END Get;

PROCEDURE Put (t: Default; READONLY k: Key.T; READONLY v: Value.T): BOOLEAN =
  VAR hash := Mixed(t, k); at := Find(t, k, hash);
  BEGIN
    IF at # 0 THEN
      t.values[at - 1] := v;
      RETURN TRUE;
    END;
    IF t.top = NUMBER(t.links^) THEN Resize(t) END;
    Add(t, k, v, hash);
    RETURN FALSE;
  END Put;

(* Adds a pair whose key is not there to a table that has a place for it. *)
PROCEDURE Add (t: Default; READONLY k: Key.T; READONLY v: Value.T; hash: Word.T) =
  VAR at := t.top;
  BEGIN
    WITH bucket = t.buckets[Word.And(hash, LAST(t.buckets^))] DO
      t.links[at] := Word.Or(Word.LeftShift(hash, 32), bucket);
      bucket := at + 1;
    END;
    t.keys[at] := k;
    t.values[at] := v;
    t.top := at + 1;
    INC(t.count);
  END Add;

PROCEDURE Delete (t: Default; READONLY k: Key.T; VAR v: Value.T): BOOLEAN =
  VAR
    hash  := Mixed(t, k);
    at    := Find(t, k, hash);
    before, next: Place;
    noKey: Key.T;
    noValue: Value.T;
  BEGIN
    IF at = 0 THEN RETURN FALSE END;
    v := t.values[at - 1];
    next := Word.And(t.links[at - 1], Lower);
    WITH bucket = t.buckets[Word.And(hash, LAST(t.buckets^))] DO
      IF bucket = at THEN
        bucket := next;
      ELSE
        before := bucket;
        WHILE Word.And(t.links[before - 1], Lower) # at DO before := Word.And(t.links[before - 1], Lower) END;
        t.links[before - 1] := Word.Or(Word.And(t.links[before - 1], Word.Not(Lower)), next);
      END;
    END;
    t.links[at - 1] := Unused;
    t.keys[at - 1] := noKey;
    t.values[at - 1] := noValue;
    DEC(t.count);
    RETURN TRUE;
  END Delete;

(* Moves the pairs into new arrays, twice as large unless half of the places are not in use. *)
PROCEDURE Resize (t: Default) =
  VAR links := t.links; keys := t.keys; values := t.values; top := t.top; n := NUMBER(t.buckets^);
  BEGIN
    IF t.count > n DIV 2 OR n < Least THEN n := MAX(2 * n, Least) END;
    Make(t, n);
    FOR i := 0 TO top - 1 DO
      IF Word.And(links[i], Lower) # Unused THEN Add(t, keys[i], values[i], Word.RightShift(links[i], 32)) END;
    END;
  END Resize;

PROCEDURE Size (t: Default): CARDINAL =
  BEGIN
    RETURN t.count;
  END Size;

PROCEDURE Iterate (t: Default): Iterator =
  BEGIN
    RETURN NEW(DefaultIterator, table := t);
  END Iterate;

PROCEDURE Next (i: DefaultIterator; VAR k: Key.T; VAR v: Value.T): BOOLEAN =
  VAR t := i.table; at := i.at;
  BEGIN
    <*ASSERT NOT i.done WITH "the iterator has given all pairs"*>
    WHILE at < t.top AND Word.And(t.links[at], Lower) = Unused DO INC(at) END;
    IF at = t.top THEN
      i.done := TRUE;
      RETURN FALSE;
    END;
    k := t.keys[at];
    v := t.values[at];
    i.at := at + 1;
    RETURN TRUE;
  END Next;

BEGIN
END Table.
