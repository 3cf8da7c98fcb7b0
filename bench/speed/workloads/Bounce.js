// SPDX-License-Identifier: MIT
// Twin of Bounce.m3.
import {run} from '../script/rounds.js';

const BALLS = 100;
const STEPS = 1500;
const LIMIT = 500;

let seed;

function random() {
  seed = (seed * 1309 + 13849) & 65535;
  return seed;
}

class Ball {
  constructor() {
    this.x = random() % LIMIT;
    this.y = random() % LIMIT;
    this.dx = random() % 300 - 150;
    this.dy = random() % 300 - 150;
  }

  move() {
    let hit = false;
    this.x += this.dx;
    this.y += this.dy;
    if (this.x > LIMIT) {
      this.x = LIMIT;
      this.dx = -Math.abs(this.dx);
      hit = true;
    }
    if (this.x < 0) {
      this.x = 0;
      this.dx = Math.abs(this.dx);
      hit = true;
    }
    if (this.y > LIMIT) {
      this.y = LIMIT;
      this.dy = -Math.abs(this.dy);
      hit = true;
    }
    if (this.y < 0) {
      this.y = 0;
      this.dy = Math.abs(this.dy);
      hit = true;
    }
    return hit;
  }
}

run(() => {
  seed = 74755;
  const balls = [];
  for (let i = 0; i < BALLS; i++) {
    balls.push(new Ball());
  }
  let bounces = 0;
  for (let step = 0; step < STEPS; step++) {
    for (const ball of balls) {
      if (ball.move()) {
        bounces++;
      }
    }
  }
  return bounces;
});
