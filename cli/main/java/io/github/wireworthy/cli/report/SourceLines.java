package io.github.wireworthy.cli.report;

import java.util.List;
import java.util.Optional;

/** Gives reports the text of scanned files, which the analysis itself does not keep. */
public interface SourceLines {

  /** The decoded text of a file by its shown name, or empty if it can no longer be read. */
  Optional<String> text(String file);

  /** One line without its end; lines count from 1. */
  default Optional<String> line(String file, int line) {
    return lines(file)
        .filter(lines -> line >= 1 && line <= lines.size())
        .map(lines -> lines.get(line - 1));
  }

  /** All lines of a file; a lone carriage return ends a line too. */
  default Optional<List<String>> lines(String file) {
    return text(file).map(text -> List.of(text.split("\r\n|\r|\n", -1)));
  }
}
