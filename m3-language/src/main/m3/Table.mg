(* SPDX-License-Identifier: MIT *)
GENERIC MODULE Table(Key, Value);

(* Pairs are chained from the buckets of their hashes, and with each other in the order they were put. *)

IMPORT Word;

CONST Least = 8;  (* buckets of a table that is not empty; always a power of two *)

TYPE
  Pair = REF RECORD
    hash : Word.T;
    key  : Key.T;
    value: Value.T;
    next : Pair := NIL;  (* of the bucket *)
    before, after: Pair := NIL;
  END;

REVEAL
  Default = Public BRANDED DefaultBrand OBJECT
    buckets: REF ARRAY OF Pair := NIL;
    first, last: Pair := NIL;
    count: CARDINAL := 0;
    plain: BOOLEAN := FALSE;  (* keyEqual and keyHash are not overridden *)
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
    at  : Pair := NIL;
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
    t.buckets := NEW(REF ARRAY OF Pair, n);
    t.first := NIL;
    t.last := NIL;
    t.count := 0;
    t.plain := TYPECODE(t) = TYPECODE(Default);
    RETURN t;
  END Init;

PROCEDURE KeyEqual (<*UNUSED*> t: Default; READONLY k1, k2: Key.T): BOOLEAN =
  BEGIN
    RETURN Key.Equal(k1, k2);
  END KeyEqual;

PROCEDURE KeyHash (<*UNUSED*> t: Default; READONLY k: Key.T): Word.T =
  BEGIN
    RETURN Key.Hash(k);
  END KeyHash;

(* A hash of k whose lower bits depend on all bits of the key's own. *)
PROCEDURE Mixed (t: Default; READONLY k: Key.T): Word.T =
  VAR h: Word.T;
  BEGIN
    IF t.plain THEN h := Key.Hash(k) ELSE h := t.keyHash(k) END;
    h := Word.Times(h, 16_1E3779B97F4A7C15);
    RETURN Word.Xor(h, Word.RightShift(h, 32));
  END Mixed;

PROCEDURE Find (t: Default; READONLY k: Key.T; hash: Word.T): Pair =
  VAR at := t.buckets[Word.And(hash, LAST(t.buckets^))];
  BEGIN
    IF at = NIL THEN RETURN NIL END;
    IF at.hash = hash AND Is(t, at.key, k) THEN RETURN at END;
    RETURN FindNext(t, k, hash, at.next);
  END Find;

PROCEDURE FindNext (t: Default; READONLY k: Key.T; hash: Word.T; at: Pair): Pair =
  BEGIN
    WHILE at # NIL AND NOT (at.hash = hash AND Is(t, at.key, k)) DO at := at.next END;
    RETURN at;
  END FindNext;

PROCEDURE Is (t: Default; READONLY k1, k2: Key.T): BOOLEAN =
  BEGIN
    IF t.plain THEN RETURN Key.Equal(k1, k2) ELSE RETURN t.keyEqual(k1, k2) END;
  END Is;

PROCEDURE Get (t: Default; READONLY k: Key.T; VAR v: Value.T): BOOLEAN =
  VAR at := Find(t, k, Mixed(t, k));
  BEGIN
    IF at = NIL THEN RETURN FALSE END;
    v := at.value;
    RETURN TRUE;
  END Get;

PROCEDURE Put (t: Default; READONLY k: Key.T; READONLY v: Value.T): BOOLEAN =
  VAR hash := Mixed(t, k); at := Find(t, k, hash);
  BEGIN
    IF at # NIL THEN
      at.value := v;
      RETURN TRUE;
    END;
    IF t.count >= NUMBER(t.buckets^) THEN Grow(t) END;
    at := NEW(Pair, hash := hash, key := k, value := v, before := t.last);
    IF t.last = NIL THEN t.first := at ELSE t.last.after := at END;
    t.last := at;
    Chain(t, at);
    INC(t.count);
    RETURN FALSE;
  END Put;

PROCEDURE Chain (t: Default; pair: Pair) =
  BEGIN
    WITH bucket = t.buckets[Word.And(pair.hash, LAST(t.buckets^))] DO
      pair.next := bucket;
      bucket := pair;
    END;
  END Chain;

PROCEDURE Grow (t: Default) =
  VAR at := t.first;
  BEGIN
    t.buckets := NEW(REF ARRAY OF Pair, MAX(2 * NUMBER(t.buckets^), Least));
    WHILE at # NIL DO
      Chain(t, at);
      at := at.after;
    END;
  END Grow;

PROCEDURE Delete (t: Default; READONLY k: Key.T; VAR v: Value.T): BOOLEAN =
  VAR hash := Mixed(t, k); at := Find(t, k, hash); before: Pair;
  BEGIN
    IF at = NIL THEN RETURN FALSE END;
    v := at.value;
    WITH bucket = t.buckets[Word.And(hash, LAST(t.buckets^))] DO
      IF bucket = at THEN
        bucket := at.next;
      ELSE
        before := bucket;
        WHILE before.next # at DO before := before.next END;
        before.next := at.next;
      END;
    END;
    IF at.before = NIL THEN t.first := at.after ELSE at.before.after := at.after END;
    IF at.after = NIL THEN t.last := at.before ELSE at.after.before := at.before END;
    DEC(t.count);
    RETURN TRUE;
  END Delete;

PROCEDURE Size (t: Default): CARDINAL =
  BEGIN
    RETURN t.count;
  END Size;

PROCEDURE Iterate (t: Default): Iterator =
  BEGIN
    RETURN NEW(DefaultIterator, at := t.first);
  END Iterate;

PROCEDURE Next (i: DefaultIterator; VAR k: Key.T; VAR v: Value.T): BOOLEAN =
  VAR at := i.at;
  BEGIN
    <*ASSERT NOT i.done WITH "the iterator has given all pairs"*>
    IF at = NIL THEN
      i.done := TRUE;
      RETURN FALSE;
    END;
    k := at.key;
    v := at.value;
    i.at := at.after;
    RETURN TRUE;
  END Next;

BEGIN
END Table.
