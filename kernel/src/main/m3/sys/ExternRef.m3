(* SPDX-License-Identifier: MIT *)
MODULE ExternRef;

IMPORT HostDomain, Word;

CONST
  SlotBits = 20; UseBits = 22; TableBits = 21;
  LastUse = 4194303;        (* 2^UseBits - 1; a slot used so often is given up *)
  LastTable = 2097151;      (* 2^TableBits - 1 *)
  First = 16;

TYPE Slot = RECORD reference: REFANY := NIL; use: [0 .. LastUse] := 0; nextFree: INTEGER := -1 END;

REVEAL
  T = BRANDED "ExternRef.T" REF RECORD
        mutex: MUTEX;
        number: [0 .. LastTable];
        limit: CARDINAL;
        slots: REF ARRAY OF Slot;
        begun: CARDINAL := 0;     (* slots that were ever used *)
        used: CARDINAL := 0;
        free: INTEGER := -1;      (* list of slots that were released *)
        dead := FALSE;
        owner: REFANY := NIL;     (* the domain that made it *)
      END;

VAR mutex := NEW(MUTEX); last: [0 .. LastTable] := 0;

PROCEDURE New (limit: [0 .. Most] := 65536): T =
  VAR t := NEW(T, mutex := NEW(MUTEX), limit := limit, slots := NEW(REF ARRAY OF Slot, MIN(limit, First)));
  BEGIN
    LOCK mutex DO
      last := (last + 1) MOD (LastTable + 1);
      t.number := last;
    END;
    t.owner := HostDomain.WhenGone(t, End);
    RETURN t;
  END New;

PROCEDURE Externalize (t: T; r: REFANY): Index RAISES {Error} =
  VAR slot: CARDINAL;
  BEGIN
    <*ASSERT r # NIL*>
    LOCK t.mutex DO
      IF t.dead THEN RAISE Error(Code.Dead) END;
      slot := Take(t);
      WITH s = t.slots[slot] DO
        s.reference := r;
        INC(t.used);
        RETURN Word.Or(slot, Word.Shift(Word.Or(s.use, Word.Shift(t.number, UseBits)), SlotBits));
      END;
    END;
  END Externalize;

PROCEDURE Take (t: T): CARDINAL RAISES {Error} =
  VAR slot := t.free;
  BEGIN
    IF t.used >= t.limit THEN RAISE Error(Code.Full) END;
    IF slot >= 0 THEN
      t.free := t.slots[slot].nextFree;
    ELSIF t.begun < Most THEN
      IF t.begun = NUMBER(t.slots^) THEN Grow(t) END;
      slot := t.begun;
      INC(t.begun);
    ELSE
      RAISE Error(Code.Full);
    END;
    RETURN slot;
  END Take;

PROCEDURE Grow (t: T) =
  VAR more := NEW(REF ARRAY OF Slot, MIN(2 * NUMBER(t.slots^) + 1, Most));
  BEGIN
    SUBARRAY(more^, 0, NUMBER(t.slots^)) := t.slots^;
    t.slots := more;
  END Grow;

(* The slot that i names; the mutex is held. *)
PROCEDURE Find (t: T; i: INTEGER): CARDINAL RAISES {Error} =
  VAR slot := Word.Extract(i, 0, SlotBits); use := Word.Extract(i, SlotBits, UseBits);
  BEGIN
    IF t.dead THEN RAISE Error(Code.Dead) END;
    IF i < 0 THEN RAISE Error(Code.Forged) END;
    IF Word.Extract(i, SlotBits + UseBits, TableBits) # t.number THEN RAISE Error(Code.Foreign) END;
    IF slot >= t.begun OR use > t.slots[slot].use THEN RAISE Error(Code.Forged) END;
    IF use < t.slots[slot].use OR t.slots[slot].reference = NIL THEN RAISE Error(Code.Stale) END;
    RETURN slot;
  END Find;

PROCEDURE Internalize (t: T; i: INTEGER): REFANY RAISES {Error} =
  BEGIN
    LOCK t.mutex DO RETURN t.slots[Find(t, i)].reference END;
  END Internalize;

PROCEDURE Release (t: T; i: INTEGER) RAISES {Error} =
  VAR slot: CARDINAL;
  BEGIN
    LOCK t.mutex DO
      slot := Find(t, i);
      WITH s = t.slots[slot] DO
        s.reference := NIL;
        DEC(t.used);
        IF s.use < LastUse THEN
          INC(s.use);
          s.nextFree := t.free;
          t.free := slot;
        END;
      END;
    END;
  END Release;

PROCEDURE Size (t: T): CARDINAL =
  BEGIN
    LOCK t.mutex DO RETURN t.used END;
  END Size;

PROCEDURE End (kept: REFANY) =
  BEGIN
    Destroy(kept);
  END End;

PROCEDURE Destroy (t: T) =
  BEGIN
    HostDomain.Forget(t.owner, t);
    LOCK t.mutex DO
      t.dead := TRUE;
      t.slots := NEW(REF ARRAY OF Slot, 0);
      t.begun := 0;
      t.used := 0;
    END;
  END Destroy;

BEGIN
END ExternRef.
