// SPDX-License-Identifier: MIT
// Twin of NBody.m3.
import {run} from '../script/rounds.js';

const SOLAR_MASS = 4 * Math.PI * Math.PI;
const DAYS_PER_YEAR = 365.24;
const STEPS = 20000;
const STEP = 0.01;

class Body {
  constructor(x, y, z, vx, vy, vz, mass) {
    this.x = x;
    this.y = y;
    this.z = z;
    this.vx = vx * DAYS_PER_YEAR;
    this.vy = vy * DAYS_PER_YEAR;
    this.vz = vz * DAYS_PER_YEAR;
    this.mass = mass * SOLAR_MASS;
  }
}

function start() {
  const s = [
    new Body(0, 0, 0, 0, 0, 0, 1),
    new Body(4.84143144246472090, -1.16032004402742839, -1.03622044471123109e-1,
        1.66007664274403694e-3, 7.69901118419740425e-3, -6.90460016972063023e-5, 9.54791938424326609e-4),
    new Body(8.34336671824457987, 4.12479856412430479, -4.03523417114321381e-1,
        -2.76742510726411742e-3, 4.99852801234917238e-3, 2.30417297573763929e-5, 2.85885980666130812e-4),
    new Body(1.28943695621391310e1, -1.51111514016986312e1, -2.23307578892655734e-1,
        2.96460137564761618e-3, 2.37847173959480950e-3, -2.96589568540237556e-5, 4.36624404335156298e-5),
    new Body(1.53796971148509165e1, -2.59193146099879641e1, 1.79258772950371181e-1,
        2.68067772490389322e-3, 1.62824170038242295e-3, -9.51592254519715870e-5, 5.15138902046611451e-5)];
  let px = 0;
  let py = 0;
  let pz = 0;
  for (const b of s) {
    px += b.vx * b.mass;
    py += b.vy * b.mass;
    pz += b.vz * b.mass;
  }
  s[0].vx = -px / SOLAR_MASS;
  s[0].vy = -py / SOLAR_MASS;
  s[0].vz = -pz / SOLAR_MASS;
  return s;
}

function advance(s) {
  for (let i = 0; i < s.length; i++) {
    const a = s[i];
    for (let j = i + 1; j < s.length; j++) {
      const b = s[j];
      const dx = a.x - b.x;
      const dy = a.y - b.y;
      const dz = a.z - b.z;
      const distance = dx * dx + dy * dy + dz * dz;
      const magnitude = STEP / (distance * Math.sqrt(distance));
      a.vx -= dx * b.mass * magnitude;
      a.vy -= dy * b.mass * magnitude;
      a.vz -= dz * b.mass * magnitude;
      b.vx += dx * a.mass * magnitude;
      b.vy += dy * a.mass * magnitude;
      b.vz += dz * a.mass * magnitude;
    }
  }
  for (const b of s) {
    b.x += STEP * b.vx;
    b.y += STEP * b.vy;
    b.z += STEP * b.vz;
  }
}

function energy(s) {
  let e = 0;
  for (let i = 0; i < s.length; i++) {
    const a = s[i];
    e += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz);
    for (let j = i + 1; j < s.length; j++) {
      const b = s[j];
      const dx = a.x - b.x;
      const dy = a.y - b.y;
      const dz = a.z - b.z;
      e -= a.mass * b.mass / Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
  return e;
}

run(() => {
  const s = start();
  for (let i = 0; i < STEPS; i++) {
    advance(s);
  }
  return Math.round(energy(s) * 1e9);
});
