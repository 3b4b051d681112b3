package io.github.wireworthy.cli;

import io.github.wireworthy.source.FoundFile;
import io.github.wireworthy.source.FoundFiles;
import io.github.wireworthy.source.SourceFinder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The files that a scan reads, and standard input among them if it was asked for. */
final class Inputs implements AutoCloseable {

  private final FoundFiles found;
  private final Optional<StandardInput> standardInput;

  private Inputs(FoundFiles found, Optional<StandardInput> standardInput) {
    this.found = found;
    this.standardInput = standardInput;
  }

  /**
   * Finds the files, and keeps standard input in a temporary file until this is closed.
   *
   * @throws UsageError for a named path that is not there or cannot be read
   */
  static Inputs of(ScanSettings settings, InputStream in) {
    settings.paths().forEach(Inputs::check);
    FoundFiles found = SourceFinder.find(settings.paths(), settings.excludes());
    if (settings.standardInputName().isEmpty()) {
      return new Inputs(found, Optional.empty());
    }
    StandardInput input = StandardInput.keep(in, settings.standardInputName().get());
    return new Inputs(with(input, found), Optional.of(input));
  }

  private static void check(Path path) {
    if (path.toString().isEmpty()) {
      throw new UsageError("a path is empty");
    }
    if (!Files.exists(path)) {
      throw new UsageError("no such file or folder: " + path);
    }
    if (!Files.isReadable(path)) {
      throw new UsageError("cannot be read: " + path);
    }
  }

  /** Standard input stands for the file of its name, such as one with unsaved changes. */
  private static FoundFiles with(StandardInput input, FoundFiles found) {
    List<FoundFile> files = new ArrayList<>(found.files());
    files.removeIf(file -> file.path().equals(input.standsFor()));
    files.add(input.file());
    files.sort(Comparator.comparing(FoundFile::name));
    return new FoundFiles(files, found.problems());
  }

  FoundFiles found() {
    return found;
  }

  @Override
  public void close() {
    try {
      if (standardInput.isPresent()) {
        Files.deleteIfExists(standardInput.get().file().path());
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
