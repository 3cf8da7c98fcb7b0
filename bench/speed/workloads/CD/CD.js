// SPDX-License-Identifier: MIT
// Twin of CD.m3.
import {run} from '../../script/rounds.js';

const AIRCRAFT = 100;
const FRAMES = 20;
const RADIUS = 1;
const SIZE = 2 * RADIUS;
const FAR = 1000;
const CEILING = 10;
const UNBOUNDED = 1e300;

class CallSign {
  constructor(value) {
    this.value = value;
  }

  compareTo(other) {
    return this.value - other.value;
  }
}

class Cell {
  constructor(x, y) {
    this.x = x;
    this.y = y;
  }

  compareTo(other) {
    return this.x !== other.x ? this.x - other.x : this.y - other.y;
  }
}

class Vector {
  constructor(x, y, z) {
    this.x = x;
    this.y = y;
    this.z = z;
  }

  plus(b) {
    return new Vector(this.x + b.x, this.y + b.y, this.z + b.z);
  }

  minus(b) {
    return new Vector(this.x - b.x, this.y - b.y, this.z - b.z);
  }

  dot(b) {
    return this.x * b.x + this.y * b.y + this.z * b.z;
  }

  times(by) {
    return new Vector(this.x * by, this.y * by, this.z * by);
  }

  inside() {
    return 0 <= this.x && this.x <= FAR && 0 <= this.y && this.y <= FAR && 0 <= this.z && this.z <= CEILING;
  }
}

class Motion {
  constructor(sign, from, to) {
    this.sign = sign;
    this.from = from;
    this.to = to;
  }
}

class Interval {
  constructor(low, high) {
    this.low = low;
    this.high = high;
  }
}

class Node {
  constructor(key, value, parent) {
    this.key = key;
    this.value = value;
    this.red = true;
    this.parent = parent;
    this.left = null;
    this.right = null;
  }
}

function first(n) {
  while (n !== null && n.left !== null) {
    n = n.left;
  }
  return n;
}

class Tree {
  constructor() {
    this.root = null;
  }

  get(key) {
    let n = this.root;
    while (n !== null) {
      const order = key.compareTo(n.key);
      if (order === 0) {
        return n.value;
      }
      n = order < 0 ? n.left : n.right;
    }
    return null;
  }

  put(key, value) {
    let parent = null;
    let n = this.root;
    let order = 0;
    while (n !== null) {
      order = key.compareTo(n.key);
      if (order === 0) {
        const before = n.value;
        n.value = value;
        return before;
      }
      parent = n;
      n = order < 0 ? n.left : n.right;
    }
    n = new Node(key, value, parent);
    if (parent === null) {
      this.root = n;
    } else if (order < 0) {
      parent.left = n;
    } else {
      parent.right = n;
    }
    this.balance(n);
    return null;
  }

  balance(n) {
    while (n !== this.root && n.parent.red) {
      let parent = n.parent;
      const grand = parent.parent;
      const left = parent === grand.left;
      const uncle = left ? grand.right : grand.left;
      if (uncle !== null && uncle.red) {
        parent.red = false;
        uncle.red = false;
        grand.red = true;
        n = grand;
        continue;
      }
      if (left) {
        if (n === parent.right) {
          this.rotateLeft(parent);
          parent = n;
        }
        this.rotateRight(grand);
      } else {
        if (n === parent.left) {
          this.rotateRight(parent);
          parent = n;
        }
        this.rotateLeft(grand);
      }
      parent.red = false;
      grand.red = true;
      n = parent;
    }
    this.root.red = false;
  }

  rotateLeft(n) {
    const up = n.right;
    n.right = up.left;
    if (up.left !== null) {
      up.left.parent = n;
    }
    up.left = n;
    this.replace(n, up);
  }

  rotateRight(n) {
    const up = n.left;
    n.left = up.right;
    if (up.right !== null) {
      up.right.parent = n;
    }
    up.right = n;
    this.replace(n, up);
  }

  replace(n, up) {
    up.parent = n.parent;
    if (n.parent === null) {
      this.root = up;
    } else if (n === n.parent.left) {
      n.parent.left = up;
    } else {
      n.parent.right = up;
    }
    n.parent = up;
  }

  visit(visitor) {
    let n = first(this.root);
    while (n !== null) {
      visitor(n.key, n.value);
      if (n.right !== null) {
        n = first(n.right);
      } else {
        while (n.parent !== null && n === n.parent.right) {
          n = n.parent;
        }
        n = n.parent;
      }
    }
  }
}

function meet(a, b) {
  const da = a.to.minus(a.from);
  const db = b.to.minus(b.from);
  const apart = a.from.minus(b.from);
  const closing = da.minus(db);
  const square = closing.dot(closing);
  const linear = 2 * apart.dot(closing);
  const constant = apart.dot(apart) - RADIUS * RADIUS;
  if (square === 0) {
    return constant <= 0 ? a.from.plus(b.from).times(0.5) : null;
  }
  let root = linear * linear - 4 * square * constant;
  if (root < 0) {
    return null;
  }
  root = Math.sqrt(root);
  const start = (-linear - root) / (2 * square);
  const end = (-linear + root) / (2 * square);
  if (end < 0 || start > 1) {
    return null;
  }
  const when = Math.max(start, 0);
  const where = a.from.plus(da.times(when)).plus(b.from.plus(db.times(when))).times(0.5);
  return where.inside() ? where : null;
}

function cellOf(v) {
  return new Cell(SIZE * Math.floor(v.x / SIZE), SIZE * Math.floor(v.y / SIZE));
}

function within(low, from, to) {
  const speed = to - from;
  if (speed === 0) {
    const ever = low <= from + 0.5 * RADIUS && from - 0.5 * RADIUS <= low + SIZE;
    return ever ? new Interval(-UNBOUNDED, UNBOUNDED) : null;
  }
  const start = (low - 0.5 * RADIUS - from) / speed;
  const end = (low + SIZE + 0.5 * RADIUS - from) / speed;
  const when = speed < 0 ? new Interval(end, start) : new Interval(start, end);
  return when.low <= 1 && 0 <= when.high ? when : null;
}

function touches(c, m) {
  if (c.x < 0 || c.x > FAR || c.y < 0 || c.y > FAR) {
    return false;
  }
  const x = within(c.x, m.from.x, m.to.x);
  const y = x === null ? null : within(c.y, m.from.y, m.to.y);
  return y !== null && x.low <= y.high && y.low <= x.high;
}

function draw(c, m, all, visited) {
  if (!touches(c, m) || visited.put(c, true) !== null) {
    return;
  }
  let motions = all.get(c);
  if (motions === null) {
    motions = [];
    all.put(c, motions);
  }
  motions.push(m);
  for (let east = -1; east <= 1; east++) {
    for (let north = -1; north <= 1; north++) {
      if (east !== 0 || north !== 0) {
        draw(new Cell(c.x + SIZE * east, c.y + SIZE * north), m, all, visited);
      }
    }
  }
}

function place(sign, time) {
  return sign % 2 === 0
      ? new Vector(time, Math.cos(time) * 2 + sign * 3, 10)
      : new Vector(time, Math.sin(time) * 2 + (sign - 1) * 3, 10);
}

function motions(time, last) {
  const motions = [];
  for (let i = 0; i < AIRCRAFT; i++) {
    const sign = new CallSign(i);
    const to = place(i, time);
    const from = last.put(sign, to);
    motions.push(new Motion(sign, from === null ? to : from, to));
  }
  return motions;
}

class Detector {
  constructor() {
    this.sum = 0;
  }

  collisions(motions) {
    const cells = new Tree();
    for (const m of motions) {
      draw(cellOf(m.from), m, cells, new Tree());
    }
    const shared = [];
    cells.visit((cell, over) => {
      if (over.length > 1) {
        shared.push(over);
      }
    });
    let count = 0;
    for (const over of shared) {
      count += this.inCell(over);
    }
    return count;
  }

  inCell(motions) {
    let count = 0;
    for (let i = 0; i < motions.length - 1; i++) {
      for (let j = i + 1; j < motions.length; j++) {
        const where = meet(motions[i], motions[j]);
        if (where !== null) {
          count++;
          this.sum += where.x + where.y + where.z;
        }
      }
    }
    return count;
  }
}

run(() => {
  const detector = new Detector();
  const last = new Tree();
  let count = 0;
  for (let frame = 0; frame < FRAMES; frame++) {
    count += detector.collisions(motions(frame / 10, last));
  }
  return count * 1000000 + Math.round(detector.sum);
});
