package io.github.wireworthy.cli;

import io.github.wireworthy.cli.report.SourceLines;
import io.github.wireworthy.source.FoundFile;
import io.github.wireworthy.source.SourceReader;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads scanned files again, for excerpts; only those with findings are asked for. */
final class ScannedText implements SourceLines {

  private final Map<String, FoundFile> files = new HashMap<>();
  private final Map<String, Optional<String>> texts = new HashMap<>();
  private final Map<String, Optional<List<String>>> lines = new HashMap<>();
  private final Charset encoding;

  ScannedText(List<FoundFile> files, Charset encoding) {
    files.forEach(file -> this.files.put(file.name(), file));
    this.encoding = encoding;
  }

  @Override
  public Optional<String> text(String file) {
    return texts.computeIfAbsent(file, this::read);
  }

  @Override
  public Optional<List<String>> lines(String file) {
    return lines.computeIfAbsent(file, SourceLines.super::lines);
  }

  private Optional<String> read(String name) {
    return Optional.ofNullable(files.get(name))
        .map(file -> SourceReader.read(file, encoding).file().text());
  }
}
