// SPDX-License-Identifier: MIT
#include "proof.h"

int main(int argc, char **argv) {
  static const struct { const char *name; void (*part)(void); } parts[] = {
    {"integers", integers}, {"floating", floating}, {"text", text}, {"sorting", sorting}, {"jumps", jumps}, {"arguments", arguments},
    {"heap", heap}, {"files", files}, {"exceptions", exceptions}, {"unaligned", unaligned}, {"atoms", atoms}};
  for (int i = 1; i < argc; i++) {
    printf("argument %d: %s\n", i, argv[i]);
  }
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
    printf("== %s\n", parts[i].name);
    parts[i].part();
  }
  return argc > 1 ? argc : 0;
}
