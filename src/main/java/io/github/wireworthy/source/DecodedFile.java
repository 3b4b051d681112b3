package io.github.wireworthy.source;

import java.util.List;

/** A file's text as far as it could be read, empty if not at all, and what was wrong with it. */
public record DecodedFile(SourceFile file, List<Problem> problems) {

  public DecodedFile {
    problems = List.copyOf(problems);
  }
}
