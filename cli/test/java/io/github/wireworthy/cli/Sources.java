package io.github.wireworthy.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small sources, each with a finding of another kind. */
final class Sources {

  /** An error: the very value is known. */
  static final String PROVED =
      """
      class Proved implements java.io.Serializable {
        private final Thread worker = new Thread();
      }
      """;

  /** A warning: the declared type cannot be serialized. */
  static final String LIKELY =
      """
      class Likely implements java.io.Serializable {
        private Thread worker;

        Likely(Thread worker) {
          this.worker = worker;
        }
      }
      """;

  /** A note, told only on request: the declared type says nothing. */
  static final String POSSIBLE =
      """
      class Possible implements java.io.Serializable {
        private Object thing;

        Possible(Object thing) {
          this.thing = thing;
        }
      }
      """;

  /** A finding of the family {@code capture}. */
  static final String LAMBDA =
      """
      class Report {
        interface Task extends Runnable, java.io.Serializable {}

        int rate;

        Task task() {
          return () -> System.out.println(rate);
        }
      }
      """;

  /** Nothing to find. */
  static final String CLEAN = "class Clean {}\n";

  private Sources() {}

  /** Writes a file, and its folders if they are not there yet. */
  static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
