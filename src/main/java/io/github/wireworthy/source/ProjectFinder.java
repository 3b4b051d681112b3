package io.github.wireworthy.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds the files by which a project says how it is built and run: those in the scanned folders,
 * and, inside a git work tree, the build files of the module around each of them with its resources
 * and its web folder. Those of tests are left out.
 */
public final class ProjectFinder {

  private static final List<String> BUILD_FILES =
      List.of("pom.xml", "build.gradle", "build.gradle.kts");
  private static final List<String> FOLDERS = List.of("src/main/resources", "src/main/webapp");
  private static final Pattern TEST = Pattern.compile("(.*/)?src/test/.*");

  private ProjectFinder() {}

  /**
   * Finds them, ordered by name.
   *
   * @param isWanted whether a file may say something, by the last part of its name
   */
  public static FoundFiles find(List<Path> scanned, Excludes excludes, Predicate<String> isWanted) {
    List<Path> paths = new ArrayList<>();
    for (Path path : scanned) {
      Path absolute = path.toAbsolutePath().normalize();
      if (Files.isDirectory(absolute)) {
        paths.add(absolute);
      }
      module(absolute).ifPresent(module -> add(module, isWanted, paths));
    }
    FoundFiles found = SourceFinder.find(paths, excludes, isWanted);
    return new FoundFiles(
        found.files().stream().filter(file -> !isOfTest(file.name())).toList(), List.of());
  }

  /** Whether a file, by its name as it is shown, belongs to the tests of a project. */
  public static boolean isOfTest(String name) {
    return TEST.matcher(name).matches();
  }

  /** The nearest folder with a build file, no further up than the git root. */
  private static Optional<Path> module(Path scanned) {
    Optional<Path> root = GitRoot.of(scanned);
    for (Path folder = scanned;
        root.isPresent() && folder != null && folder.startsWith(root.get());
        folder = folder.getParent()) {
      if (BUILD_FILES.stream().map(folder::resolve).anyMatch(Files::isRegularFile)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  private static void add(Path module, Predicate<String> isWanted, List<Path> paths) {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(module, Files::isRegularFile)) {
      files.forEach(
          file -> {
            if (isWanted.test(file.getFileName().toString())) {
              paths.add(file);
            }
          });
    } catch (IOException unreadable) {
      // what cannot be listed says nothing
    }
    FOLDERS.stream().map(module::resolve).filter(Files::isDirectory).forEach(paths::add);
  }
}
