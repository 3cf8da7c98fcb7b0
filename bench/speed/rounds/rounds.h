// SPDX-License-Identifier: MIT
// One round of a workload in C: does the same work each time and returns what it computed.
long work(void);
