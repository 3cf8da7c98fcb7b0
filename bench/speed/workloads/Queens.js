// SPDX-License-Identifier: MIT
// Twin of Queens.m3.
import {run} from '../script/rounds.js';

const REPEATS = 1000;

const freeRows = new Array(8);
const freeMaxs = new Array(15);
const freeMins = new Array(15);
const queenRows = new Array(8);

function set(row, column, free) {
  freeRows[row] = free;
  freeMaxs[column + row] = free;
  freeMins[column - row + 7] = free;
}

function place(column) {
  if (column > 7) {
    return true;
  }
  for (let row = 0; row < 8; row++) {
    if (freeRows[row] && freeMaxs[column + row] && freeMins[column - row + 7]) {
      queenRows[row] = column;
      set(row, column, false);
      if (place(column + 1)) {
        return true;
      }
      set(row, column, true);
    }
  }
  return false;
}

run(() => {
  let sum = 0;
  for (let i = 0; i < REPEATS; i++) {
    freeRows.fill(true);
    freeMaxs.fill(true);
    freeMins.fill(true);
    queenRows.fill(-1);
    if (place(0)) {
      for (let r = 0; r < 8; r++) {
        sum += queenRows[r] * (r + 1);
      }
    }
  }
  return sum;
});
