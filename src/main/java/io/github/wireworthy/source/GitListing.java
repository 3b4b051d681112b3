package io.github.wireworthy.source;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks git which files of a folder it tracks or would track. Nothing of the scanned repository is
 * run: monitors and hooks are switched off, and git itself is taken from an absolute path.
 */
final class GitListing {

  private static final List<String> SAFELY =
      List.of(
          "--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null");

  private GitListing() {}

  /**
   * Tracked and untracked files, repositories within the repository as folders. Empty if git cannot
   * tell, or if it ignores the folder itself, which is then taken as it is.
   */
  static Optional<List<Path>> of(Path folder) {
    Optional<Path> program = GitProgram.find();
    if (program.isEmpty()) {
      return Optional.empty();
    }
    Path git = program.get();
    return run(git, folder, "ls-files", "-z", "-c", "-o", "--exclude-standard")
        .filter(output -> !output.isEmpty() || !isIgnored(git, folder))
        .flatMap(output -> paths(folder, output));
  }

  private static boolean isIgnored(Path git, Path folder) {
    return run(git, folder, "check-ignore", "-q", ".").isPresent();
  }

  private static Optional<List<Path>> paths(Path folder, String output) {
    try {
      return Optional.of(
          Stream.of(output.split("\0"))
              .filter(name -> !name.isEmpty())
              .map(folder::resolve)
              .distinct()
              .toList());
    } catch (InvalidPathException undecodable) {
      return Optional.empty();
    }
  }

  /** What git prints, or empty if it fails. */
  private static Optional<String> run(Path git, Path folder, String... command) {
    List<String> words =
        Stream.of(Stream.of(git.toString()), SAFELY.stream(), Stream.of(command))
            .flatMap(part -> part)
            .toList();
    try {
      ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
      ownRepositoryOnly(builder.environment());
      Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try (OutputStream nothing = process.getOutputStream()) {
        nothing.flush();
      }
      String output = new String(process.getInputStream().readAllBytes(), fileNameCharset());
      return process.waitFor() == 0 ? Optional.of(output) : Optional.empty();
    } catch (IOException noGit) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** Within a git hook the environment names another repository and index. */
  private static void ownRepositoryOnly(Map<String, String> environment) {
    environment.keySet().removeIf(name -> name.startsWith("GIT_"));
  }

  private static Charset fileNameCharset() {
    return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
  }
}
