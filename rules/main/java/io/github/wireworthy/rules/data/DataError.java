package io.github.wireworthy.rules.data;

/** A data file is not as it must be; the message names file, line, what is wrong and what fits. */
public final class DataError extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String place;
  private final String mistake;

  DataError(String file, int line, String message) {
    this(file + ":" + line, message);
  }

  private DataError(String place, String message) {
    super(place + ": " + message);
    this.place = place;
    this.mistake = message;
  }

  /** The same, and that it is wrong with the value of a key. */
  public DataError at(String key) {
    return new DataError(place, "`" + key + "`: " + mistake);
  }
}
