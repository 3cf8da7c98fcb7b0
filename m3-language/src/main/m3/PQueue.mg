(* SPDX-License-Identifier: MIT *)
GENERIC MODULE PQueue(Priority, PQ, Rep);

(* PQ is PQueue(Priority), this very interface's instance, and Rep is PQueueRep(PQ). *)

REVEAL
  PQ.Elt = EltPub BRANDED EltBrand OBJECT
    queue: Default := NIL;  (* the one it is in *)
    at   : CARDINAL := 0;   (* its place there, from 1 on *)
  END;

  PQ.Default = Rep.DefaultPub BRANDED DefaultBrand OBJECT
  OVERRIDES
    insert    := Insert;
    delete    := Delete;
    size      := Size;
    min       := Min;
    deleteMin := DeleteMin;
    change    := Change;
    init      := Init;
    fromArray := FromArray;
    pCompare  := Compare;
  END;

PROCEDURE Init (q: Default; sizeHint: CARDINAL := 10): Default =
  BEGIN
    FOR i := 1 TO q.sz DO q.heap[i].queue := NIL END;
    q.heap := NEW(REF ARRAY OF Elt, MAX(sizeHint, 1) + 1);
    q.sz := 0;
    RETURN q;
  END Init;

PROCEDURE FromArray (q: Default; READONLY e: ARRAY OF Elt): Default =
  BEGIN
    EVAL Init(q, NUMBER(e));
    q.sz := NUMBER(e);
    FOR i := 0 TO LAST(e) DO Place(q, e[i], i + 1) END;
    FOR i := q.sz DIV 2 TO 1 BY -1 DO Sink(q, q.heap[i]) END;
    RETURN q;
  END FromArray;

PROCEDURE Compare (<*UNUSED*> q: Default; READONLY p1, p2: Priority.T): [-1 .. 1] =
  BEGIN
    RETURN Priority.Compare(p1, p2);
  END Compare;

PROCEDURE Place (q: Default; elt: Elt; at: CARDINAL) =
  BEGIN
    q.heap[at] := elt;
    elt.queue := q;
    elt.at := at;
  END Place;

(* Moves elt towards the root, to where it belongs. *)
PROCEDURE Rise (q: Default; elt: Elt) =
  VAR at := elt.at; above: Elt;
  BEGIN
    WHILE at > 1 DO
      above := q.heap[at DIV 2];
      IF q.pCompare(elt.priority, above.priority) >= 0 THEN EXIT END;
      Place(q, above, at);
      at := at DIV 2;
    END;
    Place(q, elt, at);
  END Rise;

(* Moves elt away from the root, to where it belongs. *)
PROCEDURE Sink (q: Default; elt: Elt) =
  VAR at := elt.at; below := 2 * at;
  BEGIN
    WHILE below <= q.sz DO
      IF below < q.sz AND q.pCompare(q.heap[below + 1].priority, q.heap[below].priority) < 0 THEN
        INC(below);
      END;
      IF q.pCompare(elt.priority, q.heap[below].priority) <= 0 THEN EXIT END;
      Place(q, q.heap[below], at);
      at := below;
      below := 2 * at;
    END;
    Place(q, elt, at);
  END Sink;

PROCEDURE Insert (q: Default; READONLY elt: Elt) =
  VAR old := q.heap;
  BEGIN
    <*ASSERT elt.queue = NIL WITH "the element is in a queue"*>
    IF q.sz = LAST(old^) THEN
      q.heap := NEW(REF ARRAY OF Elt, 2 * NUMBER(old^));
      SUBARRAY(q.heap^, 0, NUMBER(old^)) := old^;
    END;
    INC(q.sz);
    Place(q, elt, q.sz);
    Rise(q, elt);
  END Insert;

PROCEDURE Delete (q: Default; elt: Elt) RAISES {NotInQueue} =
  VAR last: Elt;
  BEGIN
    IF elt.queue # q THEN RAISE NotInQueue END;
    last := q.heap[q.sz];
    q.heap[q.sz] := NIL;
    DEC(q.sz);
    elt.queue := NIL;
    IF last # elt THEN
      Place(q, last, elt.at);
      Rise(q, last);
      Sink(q, last);
    END;
  END Delete;

PROCEDURE Size (q: Default): CARDINAL =
  BEGIN
    RETURN q.sz;
  END Size;

PROCEDURE Min (q: Default): Elt RAISES {Empty} =
  BEGIN
    IF q.sz = 0 THEN RAISE Empty END;
    RETURN q.heap[1];
  END Min;

PROCEDURE DeleteMin (q: Default): Elt RAISES {Empty} =
  <*FATAL NotInQueue*>
  VAR elt := Min(q);
  BEGIN
    Delete(q, elt);
    RETURN elt;
  END DeleteMin;

PROCEDURE Change (q: Default; elt: Elt; newP: Priority.T) RAISES {NotInQueue} =
  BEGIN
    IF elt.queue # q THEN RAISE NotInQueue END;
    elt.priority := newP;
    Rise(q, elt);
    Sink(q, elt);
  END Change;

BEGIN
END PQueue.
