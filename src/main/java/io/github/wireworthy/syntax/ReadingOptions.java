package io.github.wireworthy.syntax;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How files are read.
 *
 * @param encoding of files without a byte order mark
 * @param threads how many files are read at the same time, at least one
 */
public record ReadingOptions(Charset encoding, int threads) {

  public ReadingOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads: " + threads);
    }
  }

  /** UTF-8, and as many threads as there are processors. */
  public static ReadingOptions usual() {
    return new ReadingOptions(StandardCharsets.UTF_8, Runtime.getRuntime().availableProcessors());
  }
}
