package io.github.wireworthy.rules.data;

/** A data file is not as it must be; the message names file, line, what is wrong and what fits. */
public final class DataError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String mistake;

  DataError(String file, int line, String mistake) {
    super(file + ":" + line + ": " + mistake);
    this.file = file;
    this.line = line;
    this.mistake = mistake;
  }

  /** The same, and that it is wrong with the value of a key. */
  public DataError at(String key) {
    return new DataError(file, line, "`" + key + "`: " + mistake);
  }

  /** Where it is, counted from 1. */
  public int line() {
    return line;
  }

  /** What is wrong, without the place. */
  public String mistake() {
    return mistake;
  }
}
