// SPDX-License-Identifier: MIT
// Twin of List.m3.
import {run} from '../script/rounds.js';

const REPEATS = 30;

class Element {
  constructor(next) {
    this.next = next;
  }
}

function make(length) {
  return length === 0 ? null : new Element(make(length - 1));
}

function length(e) {
  return e === null ? 0 : 1 + length(e.next);
}

function isShorter(x, y) {
  while (y !== null) {
    if (x === null) {
      return true;
    }
    x = x.next;
    y = y.next;
  }
  return false;
}

function tail(x, y, z) {
  if (!isShorter(y, x)) {
    return z;
  }
  return tail(tail(x.next, y, z), tail(y.next, z, x), tail(z.next, x, y));
}

run(() => {
  let sum = 0;
  for (let i = 0; i < REPEATS; i++) {
    sum += length(tail(make(15), make(10), make(6)));
  }
  return sum;
});
