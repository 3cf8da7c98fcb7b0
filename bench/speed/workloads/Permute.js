// SPDX-License-Identifier: MIT
// Twin of Permute.m3.
import {run} from '../script/rounds.js';

const SIZE = 7;
const REPEATS = 60;

const values = [];
let calls;

function swap(a, b) {
  const t = values[a];
  values[a] = values[b];
  values[b] = t;
}

function permutations(n) {
  calls++;
  if (n === 0) {
    return;
  }
  const last = n - 1;
  permutations(last);
  for (let i = last; i >= 0; i--) {
    swap(last, i);
    permutations(last);
    swap(last, i);
  }
}

run(() => {
  calls = 0;
  for (let i = 0; i < SIZE; i++) {
    values[i] = i;
  }
  for (let i = 0; i < REPEATS; i++) {
    permutations(SIZE);
  }
  return calls;
});
