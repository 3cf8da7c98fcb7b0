(* SPDX-License-Identifier: MIT *)
MODULE Richards EXPORTS Main;

(* The scheduler of a small operating system: six tasks of five kinds that pass packets and hold, release and wait for each other
   (after M. Richards' description of his benchmark). *)

IMPORT Rounds, Word;

CONST
  Turns      = 10000;  (* how often the idle task runs *)
  BufferSize = 4;

TYPE
  Id       = {Idle, Worker, HandlerA, HandlerB, DeviceA, DeviceB};
  Kind     = {Device, Work};
  Priority = CARDINAL;

  Packet = OBJECT
    next  : Packet  := NIL;
    id    : Id;               (* where it goes, then where it comes from *)
    kind  : Kind;
    datum : INTEGER := 0;
    buffer: ARRAY [0 .. BufferSize - 1] OF INTEGER;
  END;

  Task = OBJECT
    next    : Task;
    id      : Id;
    priority: Priority;
    queue   : Packet;
    pending, waiting, holding := FALSE;
  METHODS
    run (packet: Packet): Task;  (* a turn of the task, with its first packet if it has one; the task to look at next *)
  END;

  Idle = Task OBJECT
    bits  : Word.T  := 1;
    turns : INTEGER := Turns;
  OVERRIDES
    run := RunIdle;
  END;
  Worker = Task OBJECT
    to    := Id.HandlerA;
    letter: [0 .. 25] := 0;
  OVERRIDES
    run := RunWorker;
  END;
  Handler = Task OBJECT
    work, device: Packet := NIL;
  OVERRIDES
    run := RunHandler;
  END;
  Device = Task OBJECT
    held: Packet := NIL;
  OVERRIDES
    run := RunDevice;
  END;

VAR
  tasks        : ARRAY Id OF Task;
  all, current : Task;
  queued, holds: CARDINAL;

PROCEDURE Append (packet: Packet; VAR queue: Packet) =
  VAR last: Packet;
  BEGIN
    packet.next := NIL;
    IF queue = NIL THEN
      queue := packet;
    ELSE
      last := queue;
      WHILE last.next # NIL DO last := last.next END;
      last.next := packet;
    END;
  END Append;

(* What a task may end its turn with. *)

PROCEDURE Wait (): Task =
  BEGIN
    current.waiting := TRUE;
    RETURN current;
  END Wait;

PROCEDURE Hold (): Task =
  BEGIN
    INC(holds);
    current.holding := TRUE;
    RETURN current.next;
  END Hold;

PROCEDURE Release (id: Id): Task =
  VAR task := tasks[id];
  BEGIN
    task.holding := FALSE;
    IF task.priority > current.priority THEN RETURN task ELSE RETURN current END;
  END Release;

PROCEDURE Send (packet: Packet): Task =
  VAR to := tasks[packet.id];
  BEGIN
    INC(queued);
    packet.id := current.id;
    IF to.queue = NIL THEN
      packet.next := NIL;
      to.queue := packet;
      to.pending := TRUE;
      IF to.priority > current.priority THEN RETURN to END;
    ELSE
      Append(packet, to.queue);
    END;
    RETURN current;
  END Send;

(* The kinds of tasks. *)

PROCEDURE RunIdle (t: Idle; <*UNUSED*> packet: Packet): Task =
  VAR odd := Word.And(t.bits, 1) = 1;
  BEGIN
    DEC(t.turns);
    IF t.turns = 0 THEN RETURN Hold() END;
    t.bits := Word.RightShift(t.bits, 1);
    IF NOT odd THEN RETURN Release(Id.DeviceA) END;
    t.bits := Word.Xor(t.bits, 16_D008);
    RETURN Release(Id.DeviceB);
  END RunIdle;

PROCEDURE RunWorker (t: Worker; packet: Packet): Task =
  BEGIN
    IF packet = NIL THEN RETURN Wait() END;
    IF t.to = Id.HandlerA THEN t.to := Id.HandlerB ELSE t.to := Id.HandlerA END;
    packet.id := t.to;
    packet.datum := 0;
    FOR i := FIRST(packet.buffer) TO LAST(packet.buffer) DO
      packet.buffer[i] := ORD('A') + t.letter;
      t.letter := (t.letter + 1) MOD 26;
    END;
    RETURN Send(packet);
  END RunWorker;

PROCEDURE RunHandler (t: Handler; packet: Packet): Task =
  VAR work, device: Packet;
  BEGIN
    IF packet # NIL THEN
      CASE packet.kind OF
      | Kind.Work => Append(packet, t.work);
      | Kind.Device => Append(packet, t.device);
      END;
    END;
    work := t.work;
    IF work # NIL THEN
      IF work.datum >= BufferSize THEN
        t.work := work.next;
        RETURN Send(work);
      ELSIF t.device # NIL THEN
        device := t.device;
        t.device := device.next;
        device.datum := work.buffer[work.datum];
        INC(work.datum);
        RETURN Send(device);
      END;
    END;
    RETURN Wait();
  END RunHandler;

PROCEDURE RunDevice (t: Device; packet: Packet): Task =
  BEGIN
    IF packet # NIL THEN
      t.held := packet;
      RETURN Hold();
    ELSIF t.held = NIL THEN
      RETURN Wait();
    ELSE
      packet := t.held;
      t.held := NIL;
      RETURN Send(packet);
    END;
  END RunDevice;

(* The scheduler. *)

PROCEDURE Turn (t: Task): Task =
  VAR packet: Packet := NIL;
  BEGIN
    IF t.waiting AND t.pending THEN
      packet := t.queue;
      t.queue := packet.next;
      t.waiting := FALSE;
      t.pending := t.queue # NIL;
    END;
    RETURN t.run(packet);
  END Turn;

PROCEDURE Schedule () =
  BEGIN
    current := all;
    WHILE current # NIL DO
      IF current.holding OR current.waiting AND NOT current.pending THEN
        current := current.next;
      ELSE
        current := Turn(current);
      END;
    END;
  END Schedule;

PROCEDURE Add (task: Task; id: Id; priority: Priority; queue: Packet) =
  BEGIN
    task.id := id;
    task.priority := priority;
    task.queue := queue;
    task.pending := queue # NIL;
    task.waiting := id # Id.Idle;
    task.next := all;
    all := task;
    tasks[id] := task;
  END Add;

PROCEDURE Packets (count: CARDINAL; id: Id; kind: Kind): Packet =
  VAR first: Packet := NIL;
  BEGIN
    FOR i := 1 TO count DO first := NEW(Packet, next := first, id := id, kind := kind) END;
    RETURN first;
  END Packets;

PROCEDURE Round (): INTEGER =
  BEGIN
    all := NIL;
    queued := 0;
    holds := 0;
    Add(NEW(Idle), Id.Idle, 0, NIL);
    Add(NEW(Worker), Id.Worker, 1000, Packets(2, Id.Worker, Kind.Work));
    Add(NEW(Handler), Id.HandlerA, 2000, Packets(3, Id.DeviceA, Kind.Device));
    Add(NEW(Handler), Id.HandlerB, 3000, Packets(3, Id.DeviceB, Kind.Device));
    Add(NEW(Device), Id.DeviceA, 4000, NIL);
    Add(NEW(Device), Id.DeviceB, 5000, NIL);
    Schedule();
    RETURN queued * 100000 + holds;
  END Round;

BEGIN
  Rounds.Run(Round);
END Richards.
