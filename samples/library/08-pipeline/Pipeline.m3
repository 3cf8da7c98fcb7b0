(* SPDX-License-Identifier: MIT *)
MODULE Pipeline EXPORTS Main;

(* Threads with bounded buffers between: numbers are made, those with small factors are filtered out by a thread for each factor,
   three workers test what is left, and one thread puts their results in order again. *)

IMPORT Fmt, IO, IntPQ, IntSeq, Thread;

TYPE
  Buffer = MUTEX OBJECT
    elements: IntSeq.T;
    nonEmpty, nonFull: Thread.Condition;
    limit: CARDINAL;
  METHODS
    init (limit: CARDINAL): Buffer := Init;
    put (n: INTEGER) := Put;
    get (): INTEGER := Get;
  END;

CONST End = -1;  (* put after the last number *)

PROCEDURE Init (b: Buffer; limit: CARDINAL): Buffer =
  BEGIN
    b.elements := NEW(IntSeq.T).init(limit);
    b.nonEmpty := NEW(Thread.Condition);
    b.nonFull := NEW(Thread.Condition);
    b.limit := limit;
    RETURN b;
  END Init;

PROCEDURE Put (b: Buffer; n: INTEGER) =
  BEGIN
    LOCK b DO
      WHILE b.elements.size() >= b.limit DO Thread.Wait(b, b.nonFull) END;
      b.elements.addhi(n);
      Thread.Signal(b.nonEmpty);
    END;
  END Put;

PROCEDURE Get (b: Buffer): INTEGER =
  VAR n: INTEGER;
  BEGIN
    LOCK b DO
      WHILE b.elements.size() = 0 DO Thread.Wait(b, b.nonEmpty) END;
      n := b.elements.remlo();
      Thread.Signal(b.nonFull);
    END;
    RETURN n;
  END Get;

TYPE
  Stage = Thread.Closure OBJECT in, out: Buffer; passed := 0 END;

  Source = Stage OBJECT last: INTEGER OVERRIDES apply := Produce END;
  Filter = Stage OBJECT factor: INTEGER OVERRIDES apply := Sift END;
  Worker = Stage OBJECT OVERRIDES apply := Work END;

PROCEDURE Produce (s: Source): REFANY =
  BEGIN
    FOR n := 2 TO s.last DO s.out.put(n) END;
    s.out.put(End);
    RETURN NIL;
  END Produce;

PROCEDURE Sift (f: Filter): REFANY =
  VAR n: INTEGER;
  BEGIN
    LOOP
      n := f.in.get();
      IF n = End OR n = f.factor OR n MOD f.factor # 0 THEN f.out.put(n) END;
      IF n = End THEN RETURN NIL END;
      INC(f.passed);
    END;
  END Sift;

(* Passes on what is prime. End is left for the other workers, and passed on. *)
PROCEDURE Work (w: Worker): REFANY =
  VAR n: INTEGER;
  BEGIN
    LOOP
      n := w.in.get();
      IF n = End THEN
        w.in.put(End);
        w.out.put(End);
        RETURN NIL;
      END;
      INC(w.passed);
      IF IsPrime(n) THEN w.out.put(n) END;
      Thread.Yield();
    END;
  END Work;

PROCEDURE IsPrime (n: INTEGER): BOOLEAN =
  VAR d := 2;
  BEGIN
    WHILE d * d <= n DO
      IF n MOD d = 0 THEN RETURN FALSE END;
      INC(d);
    END;
    RETURN TRUE;
  END IsPrime;

CONST Workers = 3; Last = 2000;

VAR
  buffer  := NEW(Buffer).init(4);
  stage   : Stage := NEW(Source, out := buffer, last := Last);
  threads : ARRAY [0 .. 3 + Workers] OF Thread.T;
  workers : ARRAY [1 .. Workers] OF Worker;
  results : Buffer;
  primes  := NEW(IntPQ.Default).init();
  n, ended, sum := 0;
<*FATAL IntPQ.Empty*>
BEGIN
  threads[0] := Thread.Fork(stage);
  FOR i := 1 TO 3 DO
    stage := NEW(Filter, in := buffer, out := NEW(Buffer).init(i), factor := 2 * i - ORD(i > 1));
    buffer := stage.out;
    threads[i] := Thread.Fork(stage);
  END;
  results := NEW(Buffer).init(10);
  FOR i := 1 TO Workers DO
    workers[i] := NEW(Worker, in := buffer, out := results);
    threads[3 + i] := Thread.Fork(workers[i]);
  END;
  WHILE ended < Workers DO
    n := results.get();
    IF n = End THEN INC(ended) ELSE primes.insert(NEW(IntPQ.Elt, priority := n)) END;
  END;
  FOR i := 0 TO LAST(threads) DO EVAL Thread.Join(threads[i]) END;
  FOR i := 1 TO Workers DO INC(sum, workers[i].passed) END;
  IO.Put(Fmt.F("%s primes up to %s; %s numbers were tested by %s workers\n", Fmt.Int(primes.size()), Fmt.Int(Last),
               Fmt.Int(sum), Fmt.Int(Workers)));
  FOR i := 1 TO 15 DO IO.Put(Fmt.Int(primes.deleteMin().priority) & " ") END;
  IO.Put("...\n");
END Pipeline.
