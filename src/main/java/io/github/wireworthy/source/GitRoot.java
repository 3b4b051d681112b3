package io.github.wireworthy.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The top folder of a git work tree, found by its {@code .git}, without asking git. */
public final class GitRoot {

  private GitRoot() {}

  /** The work tree around an absolute path, if there is one. */
  public static Optional<Path> of(Path path) {
    for (Path folder = path; folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }
}
