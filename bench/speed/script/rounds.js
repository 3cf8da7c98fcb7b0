// SPDX-License-Identifier: MIT
// Times a workload round by round, as Rounds.m3 does; the same arguments, which Script.java passes on, and lines.

const Instant = Java.type('java.time.Instant');
const [seconds, started] = globalThis.arguments.map(Number);

function now() {
  const time = Instant.now();
  return time.getEpochSecond() + time.getNano() * 1e-9;
}

export function run(round) {
  const first = now();
  let from = first;
  let rounds = 0;
  do {
    const result = round();
    const till = now();
    print(`${Math.round((till - started) * 1e6)} ${Math.round((till - from) * 1e6)} ${result}`);
    rounds++;
    from = now();
  } while (rounds < 3 || from - first < seconds);
}
