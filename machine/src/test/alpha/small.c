// SPDX-License-Identifier: MIT
// A program without a library, for ELF and ECOFF: text, constants, data and zeroed data, some of them in the same page.
static long call(long number, long a, long b, long c) {
  register long v0 __asm__("$0") = number;
  register long a0 __asm__("$16") = a;
  register long a1 __asm__("$17") = b;
  register long a2 __asm__("$18") = c;
  register long a3 __asm__("$19");
  __asm__ volatile("callsys" : "+r"(v0), "=r"(a3) : "r"(a0), "r"(a1), "r"(a2) : "memory", "$20", "$21", "$1", "$2");
  return a3 ? -v0 : v0;
}

static const char greeting[] = "small program\n";
static const char *const words[] = {"one ", "two ", "three\n"};
static long numbers[] = {3, 1, 4, 1, 5, 9, 2, 6};
static char line[64];

static long length(const char *text) {
  long n = 0;
  while (text[n]) {
    n++;
  }
  return n;
}

int main(int argc, char **argv) {
  call(4, 1, (long) greeting, sizeof greeting - 1);
  for (int i = 0; i < 3; i++) {
    call(4, 1, (long) words[i], length(words[i]));
  }
  for (int i = 0; i < 8; i++) {
    for (int k = i; k > 0 && numbers[k - 1] > numbers[k]; k--) {
      long kept = numbers[k];
      numbers[k] = numbers[k - 1];
      numbers[k - 1] = kept;
    }
  }
  for (int i = 0; i < 8; i++) {
    line[2 * i] = '0' + numbers[i];
    line[2 * i + 1] = i == 7 ? '\n' : ' ';
  }
  call(4, 1, (long) line, length(line));
  for (int i = 1; i < argc; i++) {
    call(4, 1, (long) argv[i], length(argv[i]));
    call(4, 1, (long) "\n", 1);
  }
  return 40 + argc;
}
