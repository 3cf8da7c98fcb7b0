// SPDX-License-Identifier: MIT
// Twin of Packets.m3.
#include "rounds.h"
#include <stdint.h>
#include <string.h>

enum { PACKETS = 256, SIZE = 128, REPEATS = 20 };

struct header {
  uint8_t version, service;
  uint16_t length, ident, fragment;
  uint8_t life, protocol;
  uint16_t checksum;
  uint8_t sender[4], receiver[4];
};

static uint8_t buffer[PACKETS * SIZE] __attribute__((aligned(8)));

static unsigned checksum(const uint8_t *packet) {
  unsigned sum = 0;
  for (int i = 0; i < SIZE / 2; i++) {
    uint16_t half;
    memcpy(&half, packet + 2 * i, 2);
    sum += half;
  }
  while (sum > 65535) sum = (sum & 65535) + (sum >> 16);
  return 65535 - sum;
}

static unsigned forward(uint8_t *packet) {
  struct header h;
  memcpy(&h, packet, sizeof h);
  if (h.version != 0x45 || h.length != SIZE) return 0;
  h.life = h.life == 0 ? 64 : h.life - 1;
  h.ident++;
  h.checksum = 0;
  memcpy(packet, &h, sizeof h);
  h.checksum = checksum(packet);
  memcpy(packet, &h, sizeof h);
  return h.checksum + h.protocol + h.receiver[3];
}

long work(void) {
  long sum = 0;
  for (int i = 0; i < PACKETS * SIZE; i++) buffer[i] = i * 7 % 251;
  for (int p = 0; p < PACKETS; p++) {
    buffer[p * SIZE] = 0x45;
    buffer[p * SIZE + 2] = SIZE;
    buffer[p * SIZE + 3] = 0;
  }
  for (int repeat = 0; repeat < REPEATS; repeat++)
    for (int p = 0; p < PACKETS; p++) sum += forward(buffer + p * SIZE);
  return sum;
}
