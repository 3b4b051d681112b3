package io.github.wireworthy.source;

import java.util.List;

/** The files to be read, ordered by name, and what could not be looked into. */
public record FoundFiles(List<FoundFile> files, List<Problem> problems) {

  public FoundFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
