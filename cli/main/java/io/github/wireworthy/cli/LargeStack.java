package io.github.wireworthy.cli;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/** Room for walks over code that nests tens of thousands of levels deep. */
final class LargeStack {

  /** As much as the threads have that read such code. Memory is taken only as it is used. */
  private static final long BYTES = 256L << 20;

  private LargeStack() {}

  /** Runs on a thread with a large stack, and waits for it. */
  static int run(IntSupplier work) {
    AtomicInteger result = new AtomicInteger(ExitCode.FAILURE);
    Thread thread = new Thread(null, () -> result.set(work.getAsInt()), "main-work", BYTES);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return result.get();
  }
}
