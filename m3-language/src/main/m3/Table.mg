(* SPDX-License-Identifier: MIT *)
GENERIC MODULE Table(Key, Value);

(* Pairs lie in arrays, one after another as they were put. A slot holds the place of one, which count from 1, and its hash, or 0; from the
   slot that its hash says a pair's is the first that was free. Half of the slots are free at least. *)

IMPORT Word;

CONST
  Least = 8;           (* places of a table that is not empty; always a power of two *)
  Lower = 16_FFFFFFFF; (* the part of a slot that is the place; the upper part is the hash *)

TYPE Place = [0 .. 16_7FFFFFFF];

REVEAL
  Default = Public BRANDED DefaultBrand OBJECT
    slots : REF ARRAY OF Word.T  := NIL;
    keys  : REF ARRAY OF Key.T   := NIL;
    values: REF ARRAY OF Value.T := NIL;
    count : CARDINAL := 0;
    plain : BOOLEAN  := FALSE;  (* keyEqual and keyHash are not overridden *)
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
    t.slots := NEW(REF ARRAY OF Word.T, 2 * n);
    t.keys := NEW(REF ARRAY OF Key.T, room);
    t.values := NEW(REF ARRAY OF Value.T, room);
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

(* The place of k, or 0. Most keys are in the first slot: those take no loop. *)
PROCEDURE Find (t: Default; READONLY k: Key.T; hash: Word.T): Place =
  VAR slot := t.slots[Word.And(hash, LAST(t.slots^))]; at := Word.And(slot, Lower);
  BEGIN
    IF slot = 0 THEN RETURN 0 END;
    IF Word.RightShift(slot, 32) = hash AND Is(t, t.keys[at - 1], k) THEN RETURN at END;
    RETURN FindNext(t, k, hash);
  END Find;

(* The place of k, which is not in its first slot, or 0. *)
PROCEDURE FindNext (t: Default; READONLY k: Key.T; hash: Word.T): Place =
  VAR slots := t.slots; mask := LAST(slots^); i := Word.And(hash, mask); at: Place;
  BEGIN
    LOOP
      i := Word.And(i + 1, mask);
      at := Word.And(slots[i], Lower);
      IF at = 0 OR Word.RightShift(slots[i], 32) = hash AND Is(t, t.keys[at - 1], k) THEN RETURN at END;
    END;
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
    IF t.count = NUMBER(t.keys^) THEN Grow(t) END;
    Add(t, k, v, hash);
    RETURN FALSE;
  END Put;

(* Adds a pair whose key is not there to a table that has a place for it. *)
PROCEDURE Add (t: Default; READONLY k: Key.T; READONLY v: Value.T; hash: Word.T) =
  VAR at := t.count;
  BEGIN
    t.keys[at] := k;
    t.values[at] := v;
    t.count := at + 1;
    Enter(t.slots^, hash, at + 1);
  END Add;

(* Has the first free slot for hash hold place at. *)
PROCEDURE Enter (VAR slots: ARRAY OF Word.T; hash: Word.T; at: Place) =
  VAR mask := LAST(slots); i := Word.And(hash, mask);
  BEGIN
    WHILE slots[i] # 0 DO i := Word.And(i + 1, mask) END;
    slots[i] := Word.Or(Word.LeftShift(hash, 32), at);
  END Enter;

(* Moves the pairs into new arrays, twice as large. *)
PROCEDURE Grow (t: Default) =
  VAR slots := t.slots; keys := t.keys; values := t.values; n := t.count;
  BEGIN
    Make(t, MAX(NUMBER(slots^), Least));
    SUBARRAY(t.keys^, 0, n) := SUBARRAY(keys^, 0, n);
    SUBARRAY(t.values^, 0, n) := SUBARRAY(values^, 0, n);
    t.count := n;
    FOR i := 0 TO LAST(slots^) DO
      IF slots[i] # 0 THEN Enter(t.slots^, Word.RightShift(slots[i], 32), Word.And(slots[i], Lower)) END;
    END;
  END Grow;

PROCEDURE Delete (t: Default; READONLY k: Key.T; VAR v: Value.T): BOOLEAN =
  VAR hash := Mixed(t, k); at := Find(t, k, hash); noKey: Key.T; noValue: Value.T;
  BEGIN
    IF at = 0 THEN RETURN FALSE END;
    v := t.values[at - 1];
    Free(t.slots^, SlotOf(t.slots^, hash, at));
    IF at # t.count THEN
      WITH last = t.count - 1, slot = t.slots[SlotOf(t.slots^, Mixed(t, t.keys[last]), t.count)] DO
        slot := Word.Or(Word.And(slot, Word.Not(Lower)), at);
        t.keys[at - 1] := t.keys[last];
        t.values[at - 1] := t.values[last];
      END;
    END;
    DEC(t.count);
    t.keys[t.count] := noKey;
    t.values[t.count] := noValue;
    RETURN TRUE;
  END Delete;

(* Which slot for hash holds place at. *)
PROCEDURE SlotOf (READONLY slots: ARRAY OF Word.T; hash: Word.T; at: Place): CARDINAL =
  VAR mask := LAST(slots); i := Word.And(hash, mask);
  BEGIN
    WHILE Word.And(slots[i], Lower) # at DO i := Word.And(i + 1, mask) END;
    RETURN i;
  END SlotOf;

(* Frees slot i and moves those after it up that would not be found any more. *)
PROCEDURE Free (VAR slots: ARRAY OF Word.T; i: CARDINAL) =
  VAR mask := LAST(slots); j := i;
  BEGIN
    LOOP
      slots[i] := 0;
      REPEAT
        j := Word.And(j + 1, mask);
        IF slots[j] = 0 THEN RETURN END;
      UNTIL Word.And(j - Word.RightShift(slots[j], 32), mask) >= Word.And(j - i, mask);
      slots[i] := slots[j];
      i := j;
    END;
  END Free;

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
    IF at = t.count THEN
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
