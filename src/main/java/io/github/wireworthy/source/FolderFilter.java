package io.github.wireworthy.source;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows hidden files and folders, and folders that hold what a build made; of the scanned folder
 * itself and those above it nothing is asked.
 */
final class FolderFilter {

  /** Folders that are build output if their parent holds one of these files. */
  private static final Map<String, List<String>> BUILD_FILES =
      Map.of(
          "target", List.of("pom.xml", "build.sbt"),
          "build", List.of("build.gradle*", "settings.gradle*", "build.xml"),
          "out", List.of("*.iml", ".idea", "build.gradle*", "settings.gradle*"),
          "bin", List.of(".classpath", ".project", "build.gradle*", "settings.gradle*"),
          "node_modules", List.of("package.json"));

  private final Map<Path, Boolean> skipped = new HashMap<>();

  FolderFilter(Path root) {
    skipped.put(root, false);
  }

  /** Whether a file or folder below the scanned folder, or a folder around it, is left out. */
  boolean skips(Path path) {
    Boolean known = skipped.get(path);
    if (known == null) {
      Path parent = path.getParent();
      known = parent == null || skips(parent) || isHidden(path) || isBuildOutput(path, parent);
      skipped.put(path, known);
    }
    return known;
  }

  private static boolean isHidden(Path path) {
    return path.getFileName().toString().startsWith(".");
  }

  private static boolean isBuildOutput(Path path, Path parent) {
    List<String> buildFiles = BUILD_FILES.get(path.getFileName().toString());
    return buildFiles != null && Files.isDirectory(path) && holdsAny(parent, buildFiles);
  }

  private static boolean holdsAny(Path folder, List<String> globs) {
    try (DirectoryStream<Path> match =
        Files.newDirectoryStream(folder, "{" + String.join(",", globs) + "}")) {
      return match.iterator().hasNext();
    } catch (IOException unreadable) {
      return false;
    }
  }
}
