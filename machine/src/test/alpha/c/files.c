// SPDX-License-Identifier: MIT
#include "proof.h"
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

void files(void) {
  FILE *file = fopen("notes.txt", "w+");
  if (!file) {
    printf("no files: %s\n", errno == ENOENT || errno == EACCES ? "not given" : strerror(errno));
    return;
  }
  for (int i = 0; i < 1000; i++) {
    fprintf(file, "line %d\n", i);
  }
  printf("%ld\n", ftell(file));
  fseek(file, 5000, SEEK_SET);
  char line[40];
  printf("%s", fgets(line, sizeof line, file));
  fclose(file);
  file = fopen("notes.txt", "a");
  fputs("end\n", file);
  fclose(file);
  struct stat status;
  printf("%d %ld %d\n", stat("notes.txt", &status), (long) status.st_size, S_ISREG(status.st_mode));
  int number = open("notes.txt", O_RDWR);
  printf("%ld %ld", (long) lseek(number, -4, SEEK_END), (long) read(number, line, sizeof line));
  printf(" %ld %.4s %ld\n", (long) pwrite(number, "LINE", 4, 0), line, (long) pread(number, line, 9, 0));
  printf("%.8s %d\n", line, ftruncate(number, 100));
  int copy = dup2(number, 20);
  printf("%d %d %ld %d\n", copy, close(number), (long) read(copy, line, 1), close(copy));
  printf("%d %d", rename("notes.txt", "old.txt"), access("notes.txt", F_OK));
  printf(" %d %d", mkdir("folder", 0777), open("folder", O_WRONLY));
  printf(" %d %d %d\n", rmdir("folder"), unlink("old.txt"), unlink("old.txt"));
  printf("%d %d\n", open("../outside", O_RDONLY), errno == ENOENT || errno == EACCES);
  printf("%ld %d %d\n", (long) write(77, "x", 1), errno == EBADF, isatty(0));
}
