// SPDX-License-Identifier: MIT
// Twin of Towers.m3.
import {run} from '../script/rounds.js';

const DISKS = 13;
const REPEATS = 60;

class Disk {
  constructor(size) {
    this.size = size;
    this.next = null;
  }
}

const piles = [null, null, null];
let moves;

function push(disk, pile) {
  const top = piles[pile];
  if (top !== null && disk.size >= top.size) {
    throw new Error('misplaced');
  }
  disk.next = top;
  piles[pile] = disk;
}

function pop(pile) {
  const top = piles[pile];
  if (top === null) {
    throw new Error('misplaced');
  }
  piles[pile] = top.next;
  top.next = null;
  return top;
}

function move(disks, from, to) {
  if (disks === 1) {
    push(pop(from), to);
    moves++;
  } else {
    const other = 3 - from - to;
    move(disks - 1, from, other);
    move(1, from, to);
    move(disks - 1, other, to);
  }
}

run(() => {
  moves = 0;
  for (let i = 0; i < REPEATS; i++) {
    piles.fill(null);
    for (let size = DISKS; size >= 1; size--) {
      push(new Disk(size), 0);
    }
    move(DISKS, 0, 1);
  }
  return moves;
});
