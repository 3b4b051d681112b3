package io.github.wireworthy.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Writes a report to a file: wholly or not at all. */
final class ReportFile {

  private ReportFile() {}

  /**
   * Checks, before any work is done, that a file can be written.
   *
   * @throws UsageError if it cannot
   */
  static void check(Path file) {
    Path folder = folder(file);
    if (file.toString().isEmpty()) {
      throw new UsageError("the name of an output is empty");
    }
    if (Files.isDirectory(file)) {
      throw new UsageError("output is a folder: " + file);
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageError("folder of the output does not exist: " + folder);
    }
    boolean isWritable = Files.exists(file) ? Files.isWritable(file) : Files.isWritable(folder);
    if (!isWritable) {
      throw new UsageError("output cannot be written: " + file);
    }
  }

  /**
   * Writes beside the file first and then moves; a device or pipe is written straight.
   *
   * @throws UsageError if that does not work; nothing half-written is left behind
   */
  static void write(Path file, String text) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.writeString(file, text, StandardCharsets.UTF_8);
      } else {
        replace(Files.isSymbolicLink(file) ? file.toRealPath() : file, text);
      }
    } catch (IOException failure) {
      throw new UsageError("output cannot be written: " + file + " (" + reason(failure) + ")");
    }
  }

  private static void replace(Path file, String text) throws IOException {
    long process = ProcessHandle.current().pid();
    Path temporary = folder(file).resolve(".wireworthy." + process + ".part");
    temporary.toFile().deleteOnExit();
    try {
      Files.writeString(temporary, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? file.toAbsolutePath() : parent;
  }

  private static String reason(IOException failure) {
    String kind = failure.getClass().getSimpleName();
    if (failure instanceof FileSystemException ofFile) {
      return Objects.requireNonNullElse(ofFile.getReason(), kind);
    }
    return Objects.requireNonNullElse(failure.getMessage(), kind);
  }
}
