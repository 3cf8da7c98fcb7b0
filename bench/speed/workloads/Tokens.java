// SPDX-License-Identifier: MIT
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Twin of Tokens.m3, with virtual threads: the cheapest that Java has. */
final class Tokens {
  private static final int THREADS = 4;
  private static final int LAPS = 500;

  private static final ReentrantLock lock = new ReentrantLock();
  private static final Condition[] arrived = new Condition[THREADS];
  private static int holder;
  private static int passed;

  private static void run(int self) {
    for (int lap = 0; lap < LAPS; lap++) {
      lock.lock();
      try {
        while (holder != self) {
          arrived[self].awaitUninterruptibly();
        }
        passed++;
        holder = (self + 1) % THREADS;
        arrived[holder].signal();
      } finally {
        lock.unlock();
      }
    }
  }

  private static long round() {
    holder = 0;
    passed = 0;
    Thread[] threads = new Thread[THREADS];
    for (int m = 0; m < THREADS; m++) {
      arrived[m] = lock.newCondition();
    }
    for (int m = 0; m < THREADS; m++) {
      int self = m;
      threads[m] = Thread.startVirtualThread(() -> run(self));
    }
    try {
      for (Thread thread : threads) {
        thread.join();
      }
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return passed;
  }

  public static void main(String[] arguments) {
    Rounds.run(arguments, Tokens::round);
  }
}
