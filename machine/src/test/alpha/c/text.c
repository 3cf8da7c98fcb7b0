// SPDX-License-Identifier: MIT
#include "proof.h"
#include <ctype.h>
#include <errno.h>

void text(void) {
  char buffer[300];
  for (int offset = 0; offset < 9; offset++) {
    for (int length = 0; length < 40; length += 7) {
      memset(buffer, '.', sizeof buffer);
      memset(buffer + offset, 'x', length);
      buffer[offset + length] = 0;
      char copy[80] = "##################################################";
      memcpy(copy + (offset ^ 5), buffer, offset + length + 1);
      memmove(buffer + 100 + offset, buffer + 97, 50);
      printf("%zu %zu %s %d\n", strlen(buffer + offset), strlen(copy), strcmp(buffer, copy + (offset ^ 5)) == 0 ? "same" : "other",
        memcmp(buffer, "....xxxx", 8) < 0 ? -1 : 1);
    }
  }
  strcpy(buffer, "The quick brown fox");
  strcat(buffer, " jumps over the lazy dog");
  printf("%s %s %s %zu\n", strchr(buffer, 'q'), strrchr(buffer, 'o'), strstr(buffer, "lazy"), strcspn(buffer, "xyz"));
  for (char *word = strtok(buffer, " "); word; word = strtok(0, " ")) {
    for (char *c = word; *c; c++) {
      *c = isupper(*c) ? tolower(*c) : toupper(*c);
    }
    printf("%s,", word);
  }
  printf("\n%d %d %d\n", strncmp("abcdefgh1", "abcdefgh2", 8), strcmp("abc", "abd") < 0, strcasecmp("HeLLo", "hEllO"));
  errno = 0;
  printf("%ld %lu %ld %d\n", strtol("-0x7fffffff", 0, 0), strtoul("18446744073709551615", 0, 10), strtol("99999999999999999999", 0, 10), errno);
  printf("%a %a %a\n", strtod("3.14159265358979323846", 0), strtod("1e-320", 0), strtod("0x1.8p-3", 0));
  printf("[%5d][%-5d][%05d][%+d][%x][%#o][%c][%10.3s][%p]\n", 42, 42, 42, 42, 0xbeef, 8, 'z', "abcdef", (void *) 0x1234);
  printf("[%lld][%hhd][%zu][%20.15f][%-12e][%g]\n", -1LL << 63, 300, (size_t) 7, 1.0 / 3, 12345.678, 1e-5);
  int a, n;
  double d;
  char word[20];
  n = sscanf("17 2.5e3 hello rest", "%d %lf %19s", &a, &d, word);
  printf("%d %d %g %s\n", n, a, d, word);
}
