// SPDX-License-Identifier: MIT
// Twin of Mandelbrot.m3.
import {run} from '../script/rounds.js';

const SIZE = 200;

function escapes(cr, ci) {
  let zr = 0;
  let zi = 0;
  let zrzr = 0;
  let zizi = 0;
  for (let i = 0; i < 50; i++) {
    zi = 2 * zr * zi + ci;
    zr = zrzr - zizi + cr;
    zrzr = zr * zr;
    zizi = zi * zi;
    if (zrzr + zizi > 4) {
      return true;
    }
  }
  return false;
}

run(() => {
  let sum = 0;
  let octet = 0;
  let bits = 0;
  for (let y = 0; y < SIZE; y++) {
    const ci = 2 * y / SIZE - 1;
    for (let x = 0; x < SIZE; x++) {
      octet = (octet << 1) + (escapes(2 * x / SIZE - 1.5, ci) ? 1 : 0);
      bits++;
      if (bits === 8) {
        sum = (sum * 3 ^ octet) & 0xFFFFFF;
        octet = 0;
        bits = 0;
      }
    }
  }
  return sum;
});
