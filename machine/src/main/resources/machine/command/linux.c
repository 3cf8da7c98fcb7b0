// SPDX-License-Identifier: MIT
/*
 * What the host's own kernel takes for the memory operations of Table 4 (SOSP'95), for comparison with the simulated MMU.
 * Prints "NAME NANOSECONDS" a line, the best of several rounds:
 *   trap     from a refused store to the first statement of the SIGSEGV handler
 *   fault    one page protected, a store refused, unprotected by the handler, and the store done
 *   prot1    one page protected; only this call is timed
 *   prot100  a hundred pages protected by one call
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

enum { PAGES = 128, ROUNDS = 5, STEPS = 2000 };
static char *area;
static long page;
static volatile double entered;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e9 + t.tv_nsec;
}

static void allow(char *at, int pages, int rights) {
    if (mprotect(at, pages * page, rights) != 0) {
        perror("mprotect");
        exit(1);
    }
}

static void refused(int signal, siginfo_t *info, void *context) {
    entered = now();
    (void)signal;
    (void)context;
    char *at = (char *)((uintptr_t)info->si_addr & ~(uintptr_t)(page - 1));
    if (at < area || at >= area + PAGES * page) {
        _exit(3);
    }
    allow(at, 1, PROT_READ | PROT_WRITE);
}

static char *step(int i) {
    return area + i % 100 * page;
}

static double trap(double clock) {
    double sum = 0;
    for (int i = 0; i < STEPS; i++) {
        allow(step(i), 1, PROT_READ);
        double start = now();
        *(volatile char *)step(i) = 1;
        sum += entered - start - clock;
    }
    return sum / STEPS;
}

static double fault(double clock) {
    (void)clock;
    double start = now();
    for (int i = 0; i < STEPS; i++) {
        allow(step(i), 1, PROT_READ);
        *(volatile char *)step(i) = 1;
    }
    return (now() - start) / STEPS;
}

static double protect(int pages, int steps, double clock) {
    double sum = 0;
    for (int i = 0; i < steps; i++) {
        char *at = pages == 1 ? step(i) : area;
        double start = now();
        allow(at, pages, PROT_READ);
        sum += now() - start - clock;
        allow(at, pages, PROT_READ | PROT_WRITE);
        for (int k = 0; k < pages; k++) {
            *(volatile char *)(at + k * page) = 1;
        }
    }
    return sum / steps;
}

static double prot1(double clock) { return protect(1, STEPS, clock); }
static double prot100(double clock) { return protect(100, STEPS / 20, clock); }

static void best(const char *name, double (*measure)(double), double clock) {
    double least = 1e18;
    for (int i = 0; i < ROUNDS; i++) {
        double mean = measure(clock);
        least = mean < least ? mean : least;
    }
    printf("%s %.1f\n", name, least);
}

int main(void) {
    page = sysconf(_SC_PAGESIZE);
    area = mmap(0, PAGES * page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (area == MAP_FAILED) {
        perror("mmap");
        return 1;
    }
    madvise(area, PAGES * page, MADV_NOHUGEPAGE);
    memset(area, 1, PAGES * page);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = refused;
    action.sa_flags = SA_SIGINFO | SA_NODEFER;
    sigaction(SIGSEGV, &action, 0);
    double start = now();
    for (int i = 0; i < 100000; i++) {
        now();
    }
    double clock = (now() - start) / 100000;
    best("trap", trap, clock);
    best("fault", fault, clock);
    best("prot1", prot1, clock);
    best("prot100", prot100, clock);
    return 0;
}
