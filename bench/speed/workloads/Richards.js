// SPDX-License-Identifier: MIT
// Twin of Richards.m3.
import {run} from '../script/rounds.js';

const TURNS = 10000;
const BUFFER_SIZE = 4;

const Id = Object.freeze({IDLE: 0, WORKER: 1, HANDLER_A: 2, HANDLER_B: 3, DEVICE_A: 4, DEVICE_B: 5});
const Kind = Object.freeze({DEVICE: 0, WORK: 1});

class Packet {
  constructor(next, id, kind) {
    this.next = next;
    this.id = id;
    this.kind = kind;
    this.datum = 0;
    this.buffer = [0, 0, 0, 0];
  }

  appendedTo(queue) {
    this.next = null;
    if (queue === null) {
      return this;
    }
    let last = queue;
    while (last.next !== null) {
      last = last.next;
    }
    last.next = this;
    return queue;
  }
}

class Task {
  constructor(system) {
    this.system = system;
    this.next = null;
    this.id = Id.IDLE;
    this.priority = 0;
    this.queue = null;
    this.pending = false;
    this.waiting = false;
    this.holding = false;
  }

  turn() {
    let packet = null;
    if (this.waiting && this.pending) {
      packet = this.queue;
      this.queue = packet.next;
      this.waiting = false;
      this.pending = this.queue !== null;
    }
    return this.run(packet);
  }
}

class Idle extends Task {
  constructor(system) {
    super(system);
    this.bits = 1;
    this.turns = TURNS;
  }

  run(packet) {
    const odd = (this.bits & 1) === 1;
    if (--this.turns === 0) {
      return this.system.hold();
    }
    this.bits >>>= 1;
    if (!odd) {
      return this.system.release(Id.DEVICE_A);
    }
    this.bits ^= 0xD008;
    return this.system.release(Id.DEVICE_B);
  }
}

class Worker extends Task {
  constructor(system) {
    super(system);
    this.to = Id.HANDLER_A;
    this.letter = 0;
  }

  run(packet) {
    if (packet === null) {
      return this.system.wait();
    }
    this.to = this.to === Id.HANDLER_A ? Id.HANDLER_B : Id.HANDLER_A;
    packet.id = this.to;
    packet.datum = 0;
    for (let i = 0; i < BUFFER_SIZE; i++) {
      packet.buffer[i] = 65 + this.letter;
      this.letter = (this.letter + 1) % 26;
    }
    return this.system.send(packet);
  }
}

class Handler extends Task {
  constructor(system) {
    super(system);
    this.work = null;
    this.device = null;
  }

  run(packet) {
    if (packet !== null) {
      if (packet.kind === Kind.WORK) {
        this.work = packet.appendedTo(this.work);
      } else {
        this.device = packet.appendedTo(this.device);
      }
    }
    const first = this.work;
    if (first !== null) {
      if (first.datum >= BUFFER_SIZE) {
        this.work = first.next;
        return this.system.send(first);
      }
      const to = this.device;
      if (to !== null) {
        this.device = to.next;
        to.datum = first.buffer[first.datum];
        first.datum++;
        return this.system.send(to);
      }
    }
    return this.system.wait();
  }
}

class Device extends Task {
  constructor(system) {
    super(system);
    this.held = null;
  }

  run(packet) {
    if (packet !== null) {
      this.held = packet;
      return this.system.hold();
    }
    if (this.held === null) {
      return this.system.wait();
    }
    const sent = this.held;
    this.held = null;
    return this.system.send(sent);
  }
}

class System {
  constructor() {
    this.tasks = [];
    this.all = null;
    this.current = null;
    this.queued = 0;
    this.holds = 0;
  }

  wait() {
    this.current.waiting = true;
    return this.current;
  }

  hold() {
    this.holds++;
    this.current.holding = true;
    return this.current.next;
  }

  release(id) {
    const task = this.tasks[id];
    task.holding = false;
    return task.priority > this.current.priority ? task : this.current;
  }

  send(packet) {
    const to = this.tasks[packet.id];
    this.queued++;
    packet.id = this.current.id;
    if (to.queue === null) {
      packet.next = null;
      to.queue = packet;
      to.pending = true;
      if (to.priority > this.current.priority) {
        return to;
      }
    } else {
      to.queue = packet.appendedTo(to.queue);
    }
    return this.current;
  }

  schedule() {
    this.current = this.all;
    while (this.current !== null) {
      if (this.current.holding || this.current.waiting && !this.current.pending) {
        this.current = this.current.next;
      } else {
        this.current = this.current.turn();
      }
    }
  }

  add(task, id, priority, queue) {
    task.id = id;
    task.priority = priority;
    task.queue = queue;
    task.pending = queue !== null;
    task.waiting = id !== Id.IDLE;
    task.next = this.all;
    this.all = task;
    this.tasks[id] = task;
  }
}

function packets(count, id, kind) {
  let first = null;
  for (let i = 0; i < count; i++) {
    first = new Packet(first, id, kind);
  }
  return first;
}

run(() => {
  const system = new System();
  system.add(new Idle(system), Id.IDLE, 0, null);
  system.add(new Worker(system), Id.WORKER, 1000, packets(2, Id.WORKER, Kind.WORK));
  system.add(new Handler(system), Id.HANDLER_A, 2000, packets(3, Id.DEVICE_A, Kind.DEVICE));
  system.add(new Handler(system), Id.HANDLER_B, 3000, packets(3, Id.DEVICE_B, Kind.DEVICE));
  system.add(new Device(system), Id.DEVICE_A, 4000, null);
  system.add(new Device(system), Id.DEVICE_B, 5000, null);
  system.schedule();
  return system.queued * 100000 + system.holds;
});
