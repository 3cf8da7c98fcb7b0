// SPDX-License-Identifier: MIT
// Twin of Havlak.m3.
import {run} from '../script/rounds.js';

const BLOCKS = 5213;
const SEARCHES = 2;

const Kind = Object.freeze({PLAIN: 0, REDUCIBLE: 1, IRREDUCIBLE: 2, SELF: 3});

class Block {
  constructor(name) {
    this.name = name;
    this.in = [];
    this.out = [];
  }
}

class Loop {
  constructor(header, reducible) {
    this.header = header;
    this.reducible = reducible;
    this.parent = null;
    this.children = [];
    this.blocks = [];
    this.nesting = 0;
  }

  setParent(parent) {
    this.parent = parent;
    parent.children.push(this);
  }

  nest(depth) {
    let sum = depth * (1 + this.blocks.length) + (this.reducible ? 1 : 0);
    for (const child of this.children) {
      sum += child.nest(depth + 1);
      this.nesting = Math.max(this.nesting, child.nesting + 1);
    }
    return sum + this.nesting;
  }
}

class Node {
  constructor(block, number) {
    this.parent = this;
    this.block = block;
    this.loop = null;
    this.number = number;
    this.last = 0;
    this.kind = Kind.PLAIN;
    this.pool = -1;
    this.back = [];
    this.others = new Set();
  }

  find() {
    let set = this;
    while (set.parent !== set) {
      set = set.parent;
    }
    let n = this;
    while (n !== set) {
      const next = n.parent;
      n.parent = set;
      n = next;
    }
    return set;
  }

  above(n) {
    return this.number <= n.number && n.number <= this.last;
  }
}

class Procedure {
  constructor() {
    this.graph = [];
    for (let i = 0; i < BLOCKS; i++) {
      this.graph.push(new Block(i));
    }
  }

  connect(from, to) {
    this.graph[from].out.push(this.graph[to]);
    this.graph[to].in.push(this.graph[from]);
  }

  straight(from) {
    this.connect(from, from + 1);
    return from + 1;
  }

  diamond(from) {
    this.connect(from, from + 1);
    this.connect(from, from + 2);
    this.connect(from + 1, from + 3);
    this.connect(from + 2, from + 3);
    return from + 3;
  }

  baseLoop(from) {
    const header = this.straight(from);
    const first = this.diamond(header);
    const second = this.straight(first);
    let footer = this.diamond(second);
    this.connect(footer, second);
    this.connect(first, header);
    footer = this.straight(footer);
    this.connect(footer, from);
    return this.straight(footer);
  }

  build() {
    let n = 2;
    this.connect(0, 1);
    this.connect(0, 2);
    for (let tree = 1; tree <= 10; tree++) {
      this.connect(2, n + 1);
      n++;
      for (let outer = 1; outer <= 10; outer++) {
        const top = n;
        n = this.straight(n);
        for (let inner = 1; inner <= 5; inner++) {
          n = this.baseLoop(n);
        }
        this.connect(this.straight(n), top);
        n++;
      }
      this.connect(n, 1);
    }
    this.connect(1, 2);
    return n + 1;
  }

  visit(block) {
    const n = new Node(block, this.count);
    this.byName[block.name] = n;
    this.byNumber[this.count] = n;
    this.count++;
    for (const next of block.out) {
      if (this.byName[next.name] === null) {
        this.visit(next);
      }
    }
    n.last = this.count - 1;
  }

  sortEdges(w) {
    for (const from of w.block.in) {
      const v = this.byName[from.name];
      if (v !== null) {
        if (w.above(v)) {
          w.back.push(v);
        } else {
          w.others.add(v.number);
        }
      }
    }
  }

  collect(w) {
    const pool = [];
    for (const x of w.back) {
      if (x === w) {
        w.kind = Kind.SELF;
      } else {
        gather(x.find(), w, pool);
      }
    }
    if (pool.length > 0) {
      w.kind = Kind.REDUCIBLE;
    }
    for (let i = 0; i < pool.length; i++) {
      for (const number of pool[i].others) {
        const y = this.byNumber[number].find();
        if (!w.above(y)) {
          w.kind = Kind.IRREDUCIBLE;
          w.others.add(y.number);
        } else if (y !== w) {
          gather(y, w, pool);
        }
      }
    }
    return pool;
  }

  loops() {
    const loops = [];
    this.byName = new Array(BLOCKS).fill(null);
    this.byNumber = new Array(BLOCKS).fill(null);
    this.count = 0;
    this.visit(this.graph[0]);
    for (let i = 0; i < this.count; i++) {
      this.sortEdges(this.byNumber[i]);
    }
    for (let i = this.count - 1; i >= 0; i--) {
      const w = this.byNumber[i];
      const pool = this.collect(w);
      if (w.kind !== Kind.PLAIN) {
        const loop = new Loop(w.block, w.kind !== Kind.IRREDUCIBLE);
        loop.blocks.push(w.block);
        w.loop = loop;
        for (const n of pool) {
          n.parent = w;
          if (n.loop !== null) {
            n.loop.setParent(loop);
          } else {
            loop.blocks.push(n.block);
          }
        }
        loops.push(loop);
      }
    }
    const root = new Loop(this.graph[0], true);
    for (const loop of loops) {
      if (loop.parent === null) {
        loop.setParent(root);
      }
    }
    loops.push(root);
    return loops;
  }
}

function gather(y, w, pool) {
  if (y.pool !== w.number) {
    y.pool = w.number;
    pool.push(y);
  }
}

run(() => {
  const procedure = new Procedure();
  const blocks = procedure.build();
  let sum = 0;
  for (let i = 0; i < SEARCHES; i++) {
    const loops = procedure.loops();
    sum += loops.length * 100000 + loops[loops.length - 1].nest(0);
  }
  return sum + blocks * 1000000000;
});
