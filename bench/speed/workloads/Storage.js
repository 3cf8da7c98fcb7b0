// SPDX-License-Identifier: MIT
// Twin of Storage.m3.
import {run} from '../script/rounds.js';

const DEPTH = 7;
const WIDTH = 4;
const REPEATS = 15;

let seed;
let count;

function random() {
  seed = (seed * 1309 + 13849) & 65535;
  return seed;
}

function build(depth) {
  count++;
  if (depth === 1) {
    return new Array(random() % 10 + 1);
  }
  const tree = new Array(WIDTH);
  for (let i = 0; i < tree.length; i++) {
    tree[i] = build(depth - 1);
  }
  return tree;
}

run(() => {
  seed = 74755;
  count = 0;
  for (let i = 0; i < REPEATS; i++) {
    build(DEPTH);
  }
  return count + seed;
});
