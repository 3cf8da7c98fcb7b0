// SPDX-License-Identifier: MIT
#include "proof.h"

struct node { struct node *left, *right; uint64_t key; };

static struct node *insert(struct node *tree, uint64_t key) {
  if (!tree) {
    tree = calloc(1, sizeof *tree);
    tree->key = key;
  } else if (key < tree->key) {
    tree->left = insert(tree->left, key);
  } else {
    tree->right = insert(tree->right, key);
  }
  return tree;
}

static uint64_t release(struct node *tree, int depth) {
  if (!tree) {
    return depth;
  }
  uint64_t hash = release(tree->left, depth + 1) * 31 + tree->key + release(tree->right, depth + 1) * 7;
  free(tree);
  return hash;
}

void heap(void) {
  uint64_t seed = 99, hash = 0;
  struct node *tree = 0;
  for (int i = 0; i < 1500; i++) {
    tree = insert(tree, next(&seed));
  }
  printf("%016lx\n", (unsigned long) release(tree, 0));
  char *blocks[64] = {0};
  for (int i = 0; i < 4000; i++) {
    int at = next(&seed) & 63;
    size_t size = next(&seed) % (i % 100 == 0 ? 300000 : 2000) + 1;
    if (blocks[at] && (seed & 3) == 0) {
      free(blocks[at]);
      blocks[at] = 0;
    } else {
      char *old = blocks[at];
      blocks[at] = realloc(old, size);
      if (old) {
        hash = hash * 31 + blocks[at][0];
      }
      memset(blocks[at], at + i, size);
    }
  }
  for (int i = 0; i < 64; i++) {
    free(blocks[i]);
  }
  char *large = malloc(3 << 20);
  memset(large, 7, 3 << 20);
  large = realloc(large, 5 << 20);
  printf("%016lx %d %d\n", (unsigned long) hash, large[(3 << 20) - 1], large[0]);
  free(large);
}
