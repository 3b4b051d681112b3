package io.github.wireworthy.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;

/**
 * The line on a terminal that says what a long scan is doing, and that is gone when it is done.
 * Whatever else is printed comes before the first or after the last of it.
 */
final class ProgressLine implements AutoCloseable {

  /** What is over sooner needs no progress. */
  private static final Duration PATIENCE = Duration.ofMillis(700);

  private static final Duration PACE = Duration.ofMillis(200);
  private static final String CLEAR = "\r\u001b[K";

  private final PrintWriter err;
  private final Instant start = Instant.now();
  private final Thread ticker;
  private String doing = "";
  private boolean isShown;
  private boolean isClosed;

  private ProgressLine(PrintWriter err, Duration patience) {
    this.err = err;
    this.ticker = new Thread(() -> tick(patience), "progress");
    this.ticker.setDaemon(true);
  }

  /** A line that begins to show after a while. */
  static ProgressLine on(PrintWriter terminal) {
    return after(PATIENCE, terminal);
  }

  /** A line that begins to show after this time. */
  static ProgressLine after(Duration patience, PrintWriter terminal) {
    ProgressLine line = new ProgressLine(terminal, patience);
    line.ticker.start();
    return line;
  }

  /** A line that never shows. */
  static ProgressLine none() {
    return new ProgressLine(new PrintWriter(PrintWriter.nullWriter()), PATIENCE);
  }

  /** What is being done from now on, in a few words. */
  synchronized void doing(String words) {
    doing = words;
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    isClosed = true;
    ticker.interrupt();
    if (isShown) {
      isShown = false;
      err.print(CLEAR);
      err.flush();
    }
  }

  private void tick(Duration patience) {
    try {
      Thread.sleep(patience.toMillis());
      while (show()) {
        Thread.sleep(PACE.toMillis());
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean show() {
    if (!isClosed) {
      isShown = true;
      long seconds = Duration.between(start, Instant.now()).toSeconds();
      err.print(CLEAR + doing + " … " + seconds + " s");
      err.flush();
    }
    return !isClosed;
  }
}
