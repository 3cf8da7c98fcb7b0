// SPDX-License-Identifier: MIT
#include "proof.h"

static int byValue(const void *a, const void *b) {
  int64_t x = *(const int64_t *) a, y = *(const int64_t *) b;
  return x < y ? -1 : x > y;
}

static int byText(const void *a, const void *b) {
  return strcmp(*(char *const *) a, *(char *const *) b);
}

struct item { char name[12]; double weight; };

static int byWeight(const void *a, const void *b) {
  double x = ((const struct item *) a)->weight, y = ((const struct item *) b)->weight;
  return x < y ? -1 : x > y;
}

void sorting(void) {
  static int64_t numbers[2000];
  uint64_t seed = 12345, hash = 0;
  for (int i = 0; i < 2000; i++) {
    numbers[i] = (int64_t) next(&seed) >> (seed & 31);
  }
  qsort(numbers, 2000, sizeof numbers[0], byValue);
  for (int i = 0; i < 2000; i++) {
    hash = hash * 31 + numbers[i];
    if (i > 0 && numbers[i] < numbers[i - 1]) {
      printf("not sorted at %d\n", i);
    }
  }
  printf("%016lx\n", (unsigned long) hash);
  const char *words[] = {"pear", "apple", "fig", "cherry", "banana", "date", "elderberry", "grape", ""};
  qsort(words, 9, sizeof words[0], byText);
  for (int i = 0; i < 9; i++) {
    printf("%s ", words[i]);
  }
  struct item items[] = {{"c", 3.5}, {"a", -1}, {"d", 1e9}, {"b", 0.25}};
  qsort(items, 4, sizeof items[0], byWeight);
  for (int i = 0; i < 4; i++) {
    printf("%s=%g ", items[i].name, items[i].weight);
  }
  int64_t *found = bsearch(&numbers[777], numbers, 2000, sizeof numbers[0], byValue);
  printf("%d\n", found != 0 && *found == numbers[777]);
}
