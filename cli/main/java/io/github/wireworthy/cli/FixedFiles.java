package io.github.wireworthy.cli;

import io.github.wireworthy.cli.report.SourceLines;
import io.github.wireworthy.source.FoundFile;
import io.github.wireworthy.source.FoundFiles;
import io.github.wireworthy.source.SourceWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what fixes have changed. */
final class FixedFiles {

  private FixedFiles() {}

  /**
   * Writes the changed files.
   *
   * @param before the texts that were read
   * @throws UsageError if one cannot be written; those before it are
   */
  static void write(
      Mending.Outcome outcome, FoundFiles found, SourceLines before, Charset encoding) {
    Map<String, FoundFile> files =
        found.files().stream().collect(Collectors.toMap(FoundFile::name, Function.identity()));
    outcome
        .texts()
        .forEach(
            (name, text) -> {
              FoundFile file = files.get(name);
              if (file != null) {
                write(file, before.text(name).orElseThrow(), text, encoding);
              }
            });
  }

  private static void write(FoundFile file, String before, String after, Charset encoding) {
    try {
      if (!SourceWriter.write(file, before, after, encoding)) {
        throw new UsageError(
            "not fixed: " + file.name() + " has changed, or is not " + encoding.name());
      }
    } catch (IOException failure) {
      throw new UsageError("cannot be written: " + file.path());
    }
  }
}
