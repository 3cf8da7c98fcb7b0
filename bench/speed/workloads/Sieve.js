// SPDX-License-Identifier: MIT
// Twin of Sieve.m3.
import {run} from '../script/rounds.js';

const SIZE = 100000;
const REPEATS = 30;

function primes(flags) {
  flags.fill(true);
  let count = 0;
  for (let i = 2; i < flags.length; i++) {
    if (flags[i]) {
      count++;
      for (let k = i + i; k < flags.length; k += i) {
        flags[k] = false;
      }
    }
  }
  return count;
}

run(() => {
  let sum = 0;
  for (let i = 0; i < REPEATS; i++) {
    sum += primes(new Array(SIZE));
  }
  return sum;
});
