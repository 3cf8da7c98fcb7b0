// SPDX-License-Identifier: MIT
// Runs as many rounds as its argument says and writes a line with the checksum after each: whoever reads can time them.
#include "bench.h"

#ifdef __alpha__

static long call(long number, long a, long b, long c) {
  register long v0 __asm__("$0") = number;
  register long a0 __asm__("$16") = a;
  register long a1 __asm__("$17") = b;
  register long a2 __asm__("$18") = c;
  register long a3 __asm__("$19");
  __asm__ volatile("call_pal 0x83" : "+r"(v0), "=r"(a3), "+r"(a0), "+r"(a1), "+r"(a2)
                   : : "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$20", "$21", "$22", "$23", "$24", "$25", "$27", "$28", "memory");
  return v0;
}

static void put(const char *text, long size) { call(4, 1, (long)text, size); }

// What gcc calls on its own.
void *memcpy(void *to, const void *from, quad size) {
  byte *t = to;
  const byte *f = from;
  while (size-- > 0) *t++ = *f++;
  return to;
}

void *memset(void *to, int value, quad size) {
  byte *t = to;
  while (size-- > 0) *t++ = (byte)value;
  return to;
}

#else
#include <unistd.h>
static void put(const char *text, long size) { (void)!write(1, text, size); }
#endif

static int run(int argc, char **argv) {
  quad rounds = 0;
  if (argc > 1)
    for (const char *p = argv[1]; *p >= '0' && *p <= '9'; p++) rounds = 10 * rounds + (quad)(*p - '0');
  for (quad i = 0; i < rounds; i++) {
    quad sum = bench_round(i);
    char line[17];
    for (int k = 0; k < 16; k++) line[k] = "0123456789abcdef"[sum >> (60 - 4 * k) & 15];
    line[16] = '\n';
    put(line, 17);
  }
  return 0;
}

#ifdef __alpha__
void __attribute__((noreturn, used)) bench_start(long *stack) {
  run((int)stack[0], (char **)(stack + 1));
  call(1, 0, 0, 0);
  for (;;) {
  }
}

__asm__(".text\n.globl _start\n.ent _start\n_start:\n\t.set noreorder\n\tbr $27,1f\n1:\tldgp $29,0($27)\n\tmov $30,$16\n"
        "\tlda $27,bench_start\n\tjsr $26,($27)\n\t.set reorder\n.end _start\n");
#else
int main(int argc, char **argv) { return run(argc, argv); }
#endif
