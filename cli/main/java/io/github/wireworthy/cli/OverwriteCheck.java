package io.github.wireworthy.cli;

import io.github.wireworthy.source.FoundFile;
import io.github.wireworthy.source.FoundFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps reports from overwriting what the scan reads. */
final class OverwriteCheck {

  private OverwriteCheck() {}

  /**
   * Compares all outputs with all inputs, behind symbolic links.
   *
   * @throws UsageError if a report would be written over a source file or a part of the class path
   */
  static void check(ScanSettings settings, FoundFiles found) {
    Set<Path> inputs = new HashSet<>();
    Stream.concat(
            found.files().stream().map(FoundFile::path), settings.classPath().files().stream())
        .forEach(input -> inputs.add(real(input)));
    settings.outputs().stream()
        .flatMap(output -> output.file().stream())
        .filter(file -> Files.isRegularFile(file) && inputs.contains(real(file)))
        .findFirst()
        .ifPresent(
            file -> {
              throw new UsageError("the output would overwrite what is scanned: " + file);
            });
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException unreadable) {
      return file.toAbsolutePath().normalize();
    }
  }
}
