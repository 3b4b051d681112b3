package io.github.wireworthy.source;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the git program by absolute folders only, so that a scanned folder cannot bring its own.
 */
public final class GitProgram {

  private GitProgram() {}

  /** The program of the search path, if git is installed. */
  public static Optional<Path> find() {
    String searchPath = System.getenv().getOrDefault("PATH", "");
    return Stream.of(searchPath.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank() && new File(folder).isAbsolute())
        .flatMap(folder -> Stream.of(Path.of(folder, "git"), Path.of(folder, "git.exe")))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }
}
