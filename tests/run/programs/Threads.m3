MODULE Threads EXPORTS Main;
(* Fork, Join, LOCK, Wait, Signal, Broadcast, Alert (5.1). *)
IMPORT IO, Fmt, Thread;
TYPE
  Buffer = MUTEX OBJECT items: ARRAY [0 .. 3] OF INTEGER; in, out, count := 0; notFull, notEmpty: Thread.Condition END;
  Producer = Thread.Closure OBJECT b: Buffer; from: INTEGER OVERRIDES apply := Produce END;
  Waiter = Thread.Closure OBJECT OVERRIDES apply := WaitForAlert END;
  Box = REF INTEGER;
PROCEDURE Put(b: Buffer; n: INTEGER) =
  BEGIN
    LOCK b DO
      WHILE b.count = NUMBER(b.items) DO Thread.Wait(b, b.notFull) END;
      b.items[b.in] := n; b.in := (b.in + 1) MOD NUMBER(b.items); INC(b.count);
      Thread.Signal(b.notEmpty);
    END
  END Put;
PROCEDURE Get(b: Buffer): INTEGER =
  VAR n: INTEGER;
  BEGIN
    LOCK b DO
      WHILE b.count = 0 DO Thread.Wait(b, b.notEmpty) END;
      n := b.items[b.out]; b.out := (b.out + 1) MOD NUMBER(b.items); DEC(b.count);
      Thread.Broadcast(b.notFull);
    END;
    RETURN n
  END Get;
PROCEDURE Produce(self: Producer): REFANY =
  VAR box := NEW(Box);
  BEGIN
    FOR i := self.from TO self.from + 99 DO Put(self.b, i); INC(box^, i) END;
    RETURN box
  END Produce;
PROCEDURE WaitForAlert(<*UNUSED*> self: Waiter): REFANY =
  VAR m := NEW(MUTEX); c := NEW(Thread.Condition);
  BEGIN
    TRY LOCK m DO Thread.AlertWait(m, c) END; RETURN NIL EXCEPT Thread.Alerted => RETURN NEW(Box) END
  END WaitForAlert;
VAR b := NEW(Buffer, notFull := NEW(Thread.Condition), notEmpty := NEW(Thread.Condition)); sum, made := 0; t: ARRAY [0 .. 3] OF Thread.T;
BEGIN
  FOR i := 0 TO 3 DO t[i] := Thread.Fork(NEW(Producer, b := b, from := i * 1000)) END;
  FOR i := 1 TO 400 DO INC(sum, Get(b)) END;
  FOR i := 0 TO 3 DO INC(made, NARROW(Thread.Join(t[i]), Box)^) END;
  IO.Put(Fmt.Int(sum) & " " & Fmt.Int(made) & "\n");
  t[0] := Thread.Fork(NEW(Waiter)); Thread.Pause(0.005d0); Thread.Alert(t[0]);
  IO.Put("alerted " & Fmt.Bool(Thread.Join(t[0]) # NIL) & "\n");
  IO.Put("self " & Fmt.Bool(Thread.Self() = Thread.Self()) & "\n");
END Threads.
