package io.github.wireworthy.rules.data;

/** A data file is not as it must be; the message names file, line, what is wrong and what fits. */
public final class DataError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DataError(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
