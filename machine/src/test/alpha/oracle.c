// SPDX-License-Identifier: MIT
// Executes one instruction on many operands and tells what it did: the judge of the tables in ../resources/alpha/table.
//
// Reads from standard input, little-endian, until the end:
//   word(4) count(4) fpcr(8), then count times a(8) b(8) c(8)
// and writes for each triple
//   $1 $2 $3 $f11 $f12 $f13 fpcr flow signal (8 each), then 32 bytes of memory.
// Before each execution $1 = $f11 = a, $2 = $f12 = b, $3 = $f13 = c, and the 32 bytes at DATA hold 0x80 0x81 ... 0x9f. The word lies
// at CODE. flow is 1 when the next instruction was executed, 0 when it was skipped by a branch of displacement 1 or a jump.
// signal is the number of the signal that the instruction raised, 0 for none.
#define _GNU_SOURCE
#include <setjmp.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#define CODE ((uint32_t *) 0x200000000)
#define DATA ((uint8_t *) 0x200010000)

struct machine {
  uint64_t integers[3];
  uint64_t floats[3];
  uint64_t fpcr;
  uint64_t flow;
  uint64_t signal;
  uint8_t memory[32];
};

void execute(struct machine *machine, uint32_t *code);

__asm__(
    "  .set noat\n  .set noreorder\n  .text\n  .globl execute\n  .ent execute\n"
    "execute:\n  .frame $30,64,$26\n  .prologue 0\n"
    "  lda $30,-64($30)\n  stq $26,0($30)\n  stq $16,8($30)\n  mf_fpcr $f10\n  stt $f10,16($30)\n"
    "  ldt $f10,48($16)\n  trapb\n  mt_fpcr $f10\n  trapb\n"
    "  ldq $1,0($16)\n  ldq $2,8($16)\n  ldq $3,16($16)\n  ldt $f11,24($16)\n  ldt $f12,32($16)\n  ldt $f13,40($16)\n"
    "  bis $31,$31,$4\n  bis $17,$17,$27\n  jsr $25,($27)\n"
    "  trapb\n  ldq $16,8($30)\n  mf_fpcr $f10\n  stt $f10,48($16)\n"
    "  stq $1,0($16)\n  stq $2,8($16)\n  stq $3,16($16)\n  stt $f11,24($16)\n  stt $f12,32($16)\n  stt $f13,40($16)\n  stq $4,56($16)\n"
    "  ldt $f10,16($30)\n  mt_fpcr $f10\n  trapb\n  ldq $26,0($30)\n  lda $30,64($30)\n  ret $31,($26),1\n  .end execute\n");

static struct machine machine;
static sigjmp_buf back;

static void caught(int number, siginfo_t *info, void *context) {
  const mcontext_t *m = &((ucontext_t *) context)->uc_mcontext;
  for (int i = 0; i < 3; i++) {
    machine.integers[i] = m->sc_regs[1 + i];
    machine.floats[i] = m->sc_fpregs[11 + i];
  }
  machine.fpcr = m->sc_fpcr;
  machine.signal = number;
  siglongjmp(back, 1);
}

static int get(void *target, size_t size) {
  for (size_t done = 0; done < size;) {
    ssize_t count = read(0, (char *) target + done, size - done);
    if (count <= 0) {
      return 0;
    }
    done += count;
  }
  return 1;
}

static void put(const void *source, size_t size) {
  for (size_t done = 0; done < size;) {
    ssize_t count = write(1, (const char *) source + done, size - done);
    if (count <= 0) {
      _exit(1);
    }
    done += count;
  }
}

int main(void) {
  struct sigaction action = {.sa_sigaction = caught, .sa_flags = SA_SIGINFO | SA_NODEFER};
  const int signals[] = {SIGILL, SIGTRAP, SIGFPE, SIGBUS, SIGSEGV};
  for (int i = 0; i < 5; i++) {
    sigaction(signals[i], &action, 0);
  }
  mmap(CODE, 0x20000, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0);
  struct { uint32_t word, count; uint64_t fpcr; } group;
  while (get(&group, sizeof group)) {
    CODE[0] = group.word;
    CODE[1] = 0x209f0001;  // lda $4,1($31)
    CODE[2] = 0x6bf90001;  // ret $31,($25),1
    __asm__ volatile("imb" ::: "memory");
    for (uint32_t i = 0; i < group.count; i++) {
      uint64_t triple[3];
      get(triple, sizeof triple);
      memcpy(machine.integers, triple, sizeof triple);
      memcpy(machine.floats, triple, sizeof triple);
      machine.fpcr = group.fpcr;
      machine.flow = 0;
      machine.signal = 0;
      for (int k = 0; k < 32; k++) {
        DATA[k] = 0x80 + k;
      }
      if (!sigsetjmp(back, 0)) {
        execute(&machine, CODE);
      }
      memcpy(machine.memory, DATA, 32);
      put(&machine, sizeof machine);
    }
  }
  return 0;
}
