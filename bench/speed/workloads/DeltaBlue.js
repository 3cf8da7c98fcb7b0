// SPDX-License-Identifier: MIT
// Twin of DeltaBlue.m3.
import {run} from '../script/rounds.js';

const LENGTH = 300;
const CHANGES = 20;

const Strength = Object.freeze({REQUIRED: 0, STRONG_PREFERRED: 1, PREFERRED: 2, STRONG_DEFAULT: 3, DEFAULT: 4, WEAK_DEFAULT: 5, WEAKEST: 6});
const Direction = Object.freeze({NONE: 0, FORWARD: 1, BACKWARD: 2});

class Variable {
  constructor(value) {
    this.value = value;
    this.constraints = [];
    this.determinedBy = null;
    this.mark = 0;
    this.walk = Strength.WEAKEST;
    this.stay = true;
  }

  known(mark) {
    return this.mark === mark || this.stay || this.determinedBy === null;
  }

  remove(constraint) {
    this.constraints.splice(this.constraints.indexOf(constraint), 1);
  }
}

class Unary {
  constructor(variable, strength) {
    this.strength = strength;
    this.variable = variable;
    this.held = false;
  }

  satisfied() {
    return this.held;
  }

  unsatisfy() {
    this.held = false;
  }

  connect() {
    this.variable.constraints.push(this);
    this.held = false;
  }

  disconnect() {
    this.variable.remove(this);
    this.held = false;
  }

  choose(mark) {
    this.held = this.variable.mark !== mark && this.strength < this.variable.walk;
  }

  markInputs(mark) {}

  inputsKnown(mark) {
    return true;
  }

  output() {
    return this.variable;
  }

  isInput() {
    return false;
  }

  execute() {}

  recalculate() {
    this.variable.walk = this.strength;
    this.variable.stay = !this.isInput();
    if (this.variable.stay) {
      this.execute();
    }
  }
}

class Stay extends Unary {}

class Edit extends Unary {
  isInput() {
    return true;
  }
}

class Binary {
  constructor(v1, v2, strength) {
    this.strength = strength;
    this.v1 = v1;
    this.v2 = v2;
    this.direction = Direction.NONE;
  }

  satisfied() {
    return this.direction !== Direction.NONE;
  }

  unsatisfy() {
    this.direction = Direction.NONE;
  }

  connect() {
    this.v1.constraints.push(this);
    this.v2.constraints.push(this);
    this.direction = Direction.NONE;
  }

  disconnect() {
    this.v1.remove(this);
    this.v2.remove(this);
    this.direction = Direction.NONE;
  }

  towards(v, direction, mark) {
    return v.mark !== mark && this.strength < v.walk ? direction : Direction.NONE;
  }

  choose(mark) {
    if (this.v1.mark === mark || this.v2.mark !== mark && this.v1.walk <= this.v2.walk) {
      this.direction = this.towards(this.v2, Direction.FORWARD, mark);
    } else {
      this.direction = this.towards(this.v1, Direction.BACKWARD, mark);
    }
  }

  input() {
    return this.direction === Direction.FORWARD ? this.v1 : this.v2;
  }

  output() {
    return this.direction === Direction.FORWARD ? this.v2 : this.v1;
  }

  markInputs(mark) {
    this.input().mark = mark;
  }

  inputsKnown(mark) {
    return this.input().known(mark);
  }

  isInput() {
    return false;
  }

  stays(input) {
    return input.stay;
  }

  recalculate() {
    const input = this.input();
    const output = this.output();
    output.walk = Math.max(this.strength, input.walk);
    output.stay = this.stays(input);
    if (output.stay) {
      this.execute();
    }
  }
}

class Equality extends Binary {
  execute() {
    this.output().value = this.input().value;
  }
}

class Scale extends Binary {
  constructor(v1, v2, scale, offset, strength) {
    super(v1, v2, strength);
    this.scale = scale;
    this.offset = offset;
  }

  connect() {
    super.connect();
    this.scale.constraints.push(this);
    this.offset.constraints.push(this);
  }

  disconnect() {
    super.disconnect();
    this.scale.remove(this);
    this.offset.remove(this);
  }

  markInputs(mark) {
    super.markInputs(mark);
    this.scale.mark = mark;
    this.offset.mark = mark;
  }

  inputsKnown(mark) {
    return super.inputsKnown(mark) && this.scale.known(mark) && this.offset.known(mark);
  }

  stays(input) {
    return input.stay && this.scale.stay && this.offset.stay;
  }

  execute() {
    if (this.direction === Direction.FORWARD) {
      this.v2.value = this.v1.value * this.scale.value + this.offset.value;
    } else {
      this.v1.value = Math.floor((this.v2.value - this.offset.value) / this.scale.value);
    }
  }
}

let lastMark;

function addConsumers(v, list) {
  for (const c of v.constraints) {
    if (c !== v.determinedBy && c.satisfied()) {
      list.push(c);
    }
  }
}

function propagate(c, mark) {
  const todo = [c];
  while (todo.length > 0) {
    const d = todo.pop();
    const out = d.output();
    if (out.mark === mark) {
      retract(c);
      throw new Error('unsatisfiable');
    }
    d.recalculate();
    addConsumers(out, todo);
  }
}

function satisfy(c, mark) {
  c.choose(mark);
  if (!c.satisfied()) {
    if (c.strength === Strength.REQUIRED) {
      throw new Error('unsatisfiable');
    }
    return null;
  }
  c.markInputs(mark);
  const out = c.output();
  const overridden = out.determinedBy;
  if (overridden !== null) {
    overridden.unsatisfy();
  }
  out.determinedBy = c;
  propagate(c, mark);
  out.mark = mark;
  return overridden;
}

function enforce(c) {
  const mark = ++lastMark;
  let next = c;
  do {
    next = satisfy(next, mark);
  } while (next !== null);
}

function add(c) {
  c.connect();
  enforce(c);
  return c;
}

function withdraw(out) {
  const unsatisfied = [];
  const todo = [];
  out.determinedBy = null;
  out.walk = Strength.WEAKEST;
  out.stay = true;
  let v = out;
  while (true) {
    for (const c of v.constraints) {
      if (!c.satisfied()) {
        unsatisfied.push(c);
      } else if (c !== v.determinedBy) {
        c.recalculate();
        todo.push(c);
      }
    }
    if (todo.length === 0) {
      return unsatisfied;
    }
    v = todo.pop().output();
  }
}

function retract(c) {
  const out = c.output();
  c.unsatisfy();
  c.disconnect();
  const unsatisfied = withdraw(out);
  for (let s = Strength.REQUIRED; s <= Strength.WEAKEST; s++) {
    for (const u of unsatisfied) {
      if (u.strength === s) {
        enforce(u);
      }
    }
  }
}

function plan(edit) {
  const plan = [];
  const todo = edit.satisfied() ? [edit] : [];
  const mark = ++lastMark;
  while (todo.length > 0) {
    const c = todo.pop();
    const out = c.output();
    if (out.mark !== mark && c.inputsKnown(mark)) {
      plan.push(c);
      out.mark = mark;
      addConsumers(out, todo);
    }
  }
  return plan;
}

function execute(plan) {
  for (const c of plan) {
    c.execute();
  }
}

function change(v, value) {
  const edit = add(new Edit(v, Strength.PREFERRED));
  const changed = plan(edit);
  for (let i = 0; i < 10; i++) {
    v.value = value;
    execute(changed);
  }
  retract(edit);
}

function chain() {
  const first = new Variable(0);
  let last = first;
  for (let i = 0; i < LENGTH; i++) {
    const next = new Variable(0);
    add(new Equality(last, next, Strength.REQUIRED));
    last = next;
  }
  add(new Stay(last, Strength.STRONG_DEFAULT));
  const edit = add(new Edit(first, Strength.PREFERRED));
  const changed = plan(edit);
  let sum = 0;
  for (let i = 1; i <= CHANGES; i++) {
    first.value = i;
    execute(changed);
    sum += last.value;
  }
  retract(edit);
  return sum;
}

function projection() {
  const from = [];
  const to = [];
  const scale = new Variable(10);
  const offset = new Variable(1000);
  for (let i = 1; i <= LENGTH; i++) {
    const source = new Variable(i);
    const target = new Variable(i);
    from.push(source);
    to.push(target);
    add(new Stay(source, Strength.DEFAULT));
    add(new Scale(source, target, scale, offset, Strength.REQUIRED));
  }
  const sum = () => to.reduce((all, v) => all + v.value, 0);
  const last = LENGTH - 1;
  change(from[last], 17);
  let result = to[last].value;
  change(to[last], 1050);
  result += from[last].value;
  change(scale, 5);
  result += 3 * sum();
  change(offset, 2000);
  return result + 5 * sum();
}

run(() => {
  lastMark = 0;
  return chain() * 1000003 + projection();
});
