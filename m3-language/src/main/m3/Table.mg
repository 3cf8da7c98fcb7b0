(* SPDX-License-Identifier: MIT *)
GENERIC MODULE Table(Key, Value);

IMPORT Word;

CONST Least = 16;  (* buckets; always a power of two *)

TYPE
  Entry = REF RECORD key: Key.T; value: Value.T; hash: Word.T; next: Entry END;

REVEAL
  Default = Public BRANDED DefaultBrand OBJECT
    buckets: REF ARRAY OF Entry := NIL;
    count  : CARDINAL := 0;
    plain  : BOOLEAN := FALSE;  (* keyEqual and keyHash are not overridden *)
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
    buckets: REF ARRAY OF Entry;
    bucket : CARDINAL := 0;
    entry  : Entry := NIL;
    done   := FALSE;
  OVERRIDES
    next := Next;
  END;

PROCEDURE Init (t: Default; sizeHint: CARDINAL := 0): Default =
  VAR n := Least;
  BEGIN
    WHILE n < sizeHint DO INC(n, n) END;
    t.buckets := NEW(REF ARRAY OF Entry, n);
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

(* The hash of k, its high bits mixed into the low ones, which choose the bucket. *)
PROCEDURE Mixed (t: Default; READONLY k: Key.T): Word.T =
  VAR h: Word.T;
  BEGIN
    IF t.plain THEN h := Key.Hash(k) ELSE h := t.keyHash(k) END;
    h := Word.Times(h, 16_1E3779B97F4A7C15);
    RETURN Word.Xor(h, Word.RightShift(h, 32));
  END Mixed;

PROCEDURE Find (t: Default; READONLY k: Key.T; hash: Word.T): Entry =
  VAR e := t.buckets[Word.And(hash, LAST(t.buckets^))];
  BEGIN
    WHILE e # NIL AND NOT Is(t, e, k, hash) DO e := e.next END;
    RETURN e;
  END Find;

PROCEDURE Is (t: Default; e: Entry; READONLY k: Key.T; hash: Word.T): BOOLEAN =
  BEGIN
    IF e.hash # hash THEN RETURN FALSE END;
    IF t.plain THEN RETURN Key.Equal(e.key, k) ELSE RETURN t.keyEqual(e.key, k) END;
  END Is;

PROCEDURE Get (t: Default; READONLY k: Key.T; VAR v: Value.T): BOOLEAN =
  VAR e := Find(t, k, Mixed(t, k));
  BEGIN
    IF e = NIL THEN RETURN FALSE END;
    v := e.value;
    RETURN TRUE;
  END Get;

PROCEDURE Put (t: Default; READONLY k: Key.T; READONLY v: Value.T): BOOLEAN =
  VAR hash := Mixed(t, k); e := Find(t, k, hash);
  BEGIN
    IF e # NIL THEN
      e.value := v;
      RETURN TRUE;
    END;
    IF t.count >= NUMBER(t.buckets^) THEN Resize(t, 2 * NUMBER(t.buckets^)) END;
    INC(t.count);
    WITH bucket = t.buckets[Word.And(hash, LAST(t.buckets^))] DO
      bucket := NEW(Entry, key := k, value := v, hash := hash, next := bucket);
    END;
    RETURN FALSE;
  END Put;

PROCEDURE Delete (t: Default; READONLY k: Key.T; VAR v: Value.T): BOOLEAN =
  VAR
    hash := Mixed(t, k);
    at   := Word.And(hash, LAST(t.buckets^));
    e    := t.buckets[at];
    before: Entry := NIL;
  BEGIN
    WHILE e # NIL AND NOT Is(t, e, k, hash) DO
      before := e;
      e := e.next;
    END;
    IF e = NIL THEN RETURN FALSE END;
    IF before = NIL THEN t.buckets[at] := e.next ELSE before.next := e.next END;
    DEC(t.count);
    v := e.value;
    IF NUMBER(t.buckets^) > Least AND t.count < NUMBER(t.buckets^) DIV 8 THEN
      Resize(t, NUMBER(t.buckets^) DIV 2);
    END;
    RETURN TRUE;
  END Delete;

PROCEDURE Resize (t: Default; n: CARDINAL) =
  VAR old := t.buckets; e, next: Entry;
  BEGIN
    t.buckets := NEW(REF ARRAY OF Entry, n);
    FOR i := 0 TO LAST(old^) DO
      e := old[i];
      WHILE e # NIL DO
        next := e.next;
        WITH bucket = t.buckets[Word.And(e.hash, n - 1)] DO
          e.next := bucket;
          bucket := e;
        END;
        e := next;
      END;
    END;
  END Resize;

PROCEDURE Size (t: Default): CARDINAL =
  BEGIN
    RETURN t.count;
  END Size;

PROCEDURE Iterate (t: Default): Iterator =
  BEGIN
    RETURN NEW(DefaultIterator, buckets := t.buckets);
  END Iterate;

PROCEDURE Next (i: DefaultIterator; VAR k: Key.T; VAR v: Value.T): BOOLEAN =
  BEGIN
    <*ASSERT NOT i.done WITH "the iterator has given all pairs"*>
    WHILE i.entry = NIL DO
      IF i.bucket > LAST(i.buckets^) THEN
        i.done := TRUE;
        RETURN FALSE;
      END;
      i.entry := i.buckets[i.bucket];
      INC(i.bucket);
    END;
    k := i.entry.key;
    v := i.entry.value;
    i.entry := i.entry.next;
    RETURN TRUE;
  END Next;

BEGIN
END Table.
