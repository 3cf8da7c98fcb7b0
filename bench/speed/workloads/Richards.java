// SPDX-License-Identifier: MIT

/** Twin of Richards.m3. */
final class Richards {
  private static final int TURNS = 10000;
  private static final int BUFFER_SIZE = 4;

  private enum Id { IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B }

  private enum Kind { DEVICE, WORK }

  private static final class Packet {
    Packet next;
    Id id;
    final Kind kind;
    int datum;
    final int[] buffer = new int[BUFFER_SIZE];

    Packet(Packet next, Id id, Kind kind) {
      this.next = next;
      this.id = id;
      this.kind = kind;
    }

    /** Appends itself to a queue; the queue's first packet. */
    Packet appendedTo(Packet queue) {
      next = null;
      if (queue == null) {
        return this;
      }
      Packet last = queue;
      while (last.next != null) {
        last = last.next;
      }
      last.next = this;
      return queue;
    }
  }

  private abstract static class Task {
    Task next;
    Id id;
    int priority;
    Packet queue;
    boolean pending;
    boolean waiting;
    boolean holding;

    abstract Task run(Packet packet);
  }

  private final Task[] tasks = new Task[Id.values().length];
  private Task all;
  private Task current;
  private int queued;
  private int holds;

  private Task await() {
    current.waiting = true;
    return current;
  }

  private Task hold() {
    holds++;
    current.holding = true;
    return current.next;
  }

  private Task release(Id id) {
    Task task = tasks[id.ordinal()];
    task.holding = false;
    return task.priority > current.priority ? task : current;
  }

  private Task send(Packet packet) {
    Task to = tasks[packet.id.ordinal()];
    queued++;
    packet.id = current.id;
    if (to.queue == null) {
      packet.next = null;
      to.queue = packet;
      to.pending = true;
      if (to.priority > current.priority) {
        return to;
      }
    } else {
      to.queue = packet.appendedTo(to.queue);
    }
    return current;
  }

  private final class Idle extends Task {
    private int bits = 1;
    private int turns = TURNS;

    @Override
    Task run(Packet packet) {
      boolean odd = (bits & 1) == 1;
      if (--turns == 0) {
        return hold();
      }
      bits >>>= 1;
      if (!odd) {
        return release(Id.DEVICE_A);
      }
      bits ^= 0xD008;
      return release(Id.DEVICE_B);
    }
  }

  private final class Worker extends Task {
    private Id to = Id.HANDLER_A;
    private int letter;

    @Override
    Task run(Packet packet) {
      if (packet == null) {
        return await();
      }
      to = to == Id.HANDLER_A ? Id.HANDLER_B : Id.HANDLER_A;
      packet.id = to;
      packet.datum = 0;
      for (int i = 0; i < packet.buffer.length; i++) {
        packet.buffer[i] = 'A' + letter;
        letter = (letter + 1) % 26;
      }
      return send(packet);
    }
  }

  private final class Handler extends Task {
    private Packet work;
    private Packet device;

    @Override
    Task run(Packet packet) {
      if (packet != null) {
        switch (packet.kind) {
          case WORK -> work = packet.appendedTo(work);
          case DEVICE -> device = packet.appendedTo(device);
        }
      }
      Packet first = work;
      if (first != null) {
        if (first.datum >= BUFFER_SIZE) {
          work = first.next;
          return send(first);
        } else if (device != null) {
          Packet to = device;
          device = to.next;
          to.datum = first.buffer[first.datum];
          first.datum++;
          return send(to);
        }
      }
      return await();
    }
  }

  private final class Device extends Task {
    private Packet held;

    @Override
    Task run(Packet packet) {
      if (packet != null) {
        held = packet;
        return hold();
      } else if (held == null) {
        return await();
      }
      Packet sent = held;
      held = null;
      return send(sent);
    }
  }

  private static Task turn(Task t) {
    Packet packet = null;
    if (t.waiting && t.pending) {
      packet = t.queue;
      t.queue = packet.next;
      t.waiting = false;
      t.pending = t.queue != null;
    }
    return t.run(packet);
  }

  private void schedule() {
    current = all;
    while (current != null) {
      if (current.holding || current.waiting && !current.pending) {
        current = current.next;
      } else {
        current = turn(current);
      }
    }
  }

  private void add(Task task, Id id, int priority, Packet queue) {
    task.id = id;
    task.priority = priority;
    task.queue = queue;
    task.pending = queue != null;
    task.waiting = id != Id.IDLE;
    task.next = all;
    all = task;
    tasks[id.ordinal()] = task;
  }

  private static Packet packets(int count, Id id, Kind kind) {
    Packet first = null;
    for (int i = 0; i < count; i++) {
      first = new Packet(first, id, kind);
    }
    return first;
  }

  private static long round() {
    Richards r = new Richards();
    r.add(r.new Idle(), Id.IDLE, 0, null);
    r.add(r.new Worker(), Id.WORKER, 1000, packets(2, Id.WORKER, Kind.WORK));
    r.add(r.new Handler(), Id.HANDLER_A, 2000, packets(3, Id.DEVICE_A, Kind.DEVICE));
    r.add(r.new Handler(), Id.HANDLER_B, 3000, packets(3, Id.DEVICE_B, Kind.DEVICE));
    r.add(r.new Device(), Id.DEVICE_A, 4000, null);
    r.add(r.new Device(), Id.DEVICE_B, 5000, null);
    r.schedule();
    return r.queued * 100000L + r.holds;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Richards::round);
  }
}
