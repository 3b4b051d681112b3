package io.github.wireworthy.cli;

import io.github.wireworthy.source.GitRoot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which configuration holds: the one that is named, or the nearest one. */
final class ConfigurationOptions {

  static final String FILE_NAME = "wireworthy.yaml";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "What the project wants of every scan; default: wireworthy.yaml, found upwards from what"
              + " is scanned to the git root.")
  private @Nullable Path file;

  /**
   * The configuration for some files and folders.
   *
   * @throws UsageError if something in it is wrong, or if they have different ones
   */
  Configuration of(List<Path> scanned) {
    if (file != null) {
      if (Files.isDirectory(file)) {
        throw new UsageError("configuration file is a folder: " + file);
      }
      return Configuration.read(file.toString(), file);
    }
    Set<Path> found = new LinkedHashSet<>();
    scanned.forEach(path -> nearest(path.toAbsolutePath().normalize()).ifPresent(found::add));
    List<Path> files = List.copyOf(found);
    if (files.size() > 1) {
      throw new UsageError(
          "there are several configuration files: "
              + shown(files.get(0))
              + ", "
              + shown(files.get(1))
              + "; --config FILE says which one holds");
    }
    return files.isEmpty()
        ? Configuration.NONE
        : Configuration.read(shown(files.get(0)), files.get(0));
  }

  private static Optional<Path> nearest(Path scanned) {
    Path start = Files.isDirectory(scanned) ? scanned : scanned.getParent();
    Path last = GitRoot.of(scanned).orElse(start);
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      Path candidate = folder.resolve(FILE_NAME);
      if (Files.isRegularFile(candidate)) {
        return Optional.of(candidate);
      }
      if (folder.equals(last)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** As short as it can be told. */
  private static String shown(Path file) {
    Path here = Path.of("").toAbsolutePath();
    return (file.startsWith(here) ? here.relativize(file) : file).toString();
  }
}
