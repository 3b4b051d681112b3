package io.github.wireworthy.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files that users write for this program. */
final class TextFile {

  private TextFile() {}

  /**
   * The text of a file.
   *
   * @param kind what it is called in a complaint: {@code configuration file}
   * @throws UsageError if it cannot be read
   */
  static String read(String kind, Path path) {
    try {
      return Files.readString(path);
    } catch (CharacterCodingException notText) {
      throw new UsageError(kind + " is not UTF-8 text: " + path);
    } catch (IOException | OutOfMemoryError failure) {
      throw new UsageError(
          kind + (Files.exists(path) ? " cannot be read: " : " does not exist: ") + path);
    }
  }
}
