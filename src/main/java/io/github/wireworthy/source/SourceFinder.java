package io.github.wireworthy.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the Java files of named files and folders. A named file is always taken. In a folder, what
 * git ignores, build output, hidden files and folders, excluded names and symbolic links are left
 * out.
 */
public final class SourceFinder {

  private final Excludes excludes;
  private final Predicate<String> isWanted;
  private final Map<Path, FoundFile> found = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private SourceFinder(Excludes excludes, Predicate<String> isWanted) {
    this.excludes = excludes;
    this.isWanted = isWanted;
  }

  /** The files, each once, ordered by name; a path that is not there is told as a problem. */
  public static FoundFiles find(List<Path> paths, Excludes excludes) {
    return find(paths, excludes, name -> name.endsWith(".java"));
  }

  /** The same for files of other kinds, told by the last part of their names. */
  static FoundFiles find(List<Path> paths, Excludes excludes, Predicate<String> isWanted) {
    SourceFinder finder = new SourceFinder(excludes, isWanted);
    paths.forEach(finder::add);
    List<FoundFile> files = new ArrayList<>(finder.found.values());
    files.sort(Comparator.comparing(FoundFile::name));
    return new FoundFiles(files, finder.problems);
  }

  private void add(Path named) {
    Path path = named.toAbsolutePath().normalize();
    if (Files.isDirectory(path)) {
      addFolder(withoutLink(path));
    } else if (Files.exists(path)) {
      addFile(path, GitRoot.of(path).or(() -> Optional.ofNullable(path.getParent())).orElse(path));
    } else {
      problems.add(
          new Problem(
              Problem.Kind.UNREADABLE, named.toString(), Optional.empty(), "does not exist"));
    }
  }

  /** Where a link leads that was itself named. */
  private static Path withoutLink(Path folder) {
    try {
      return Files.isSymbolicLink(folder) ? folder.toRealPath() : folder;
    } catch (IOException broken) {
      return folder;
    }
  }

  private void addFolder(Path folder) {
    Optional<Path> gitRoot = GitRoot.of(folder);
    Path root = gitRoot.orElse(folder);
    FolderFilter filter = new FolderFilter(folder);
    List<Path> candidates =
        gitRoot.flatMap(any -> GitListing.of(folder)).orElseGet(() -> walk(folder, filter, root));
    for (Path candidate : candidates) {
      if (Files.isDirectory(candidate, LinkOption.NOFOLLOW_LINKS)) {
        addNestedRepository(candidate, filter, root);
      } else if (isWanted(candidate, filter, root)) {
        addFile(candidate, root);
      }
    }
  }

  /** Git names a repository within a repository, and says nothing of its files. */
  private void addNestedRepository(Path folder, FolderFilter filter, Path root) {
    if (!filter.skips(folder)) {
      GitListing.of(folder).orElseGet(() -> walk(folder, filter, root)).stream()
          .filter(file -> isWanted(file, filter, root))
          .forEach(file -> addFile(file, root));
    }
  }

  private List<Path> walk(Path folder, FolderFilter filter, Path root) {
    List<Path> unreadable = new ArrayList<>();
    List<Path> files = FolderWalk.filesOf(folder, filter, unreadable);
    for (Path path : unreadable) {
      String name = path.equals(root) ? "." : shown(root, path);
      problems.add(
          new Problem(Problem.Kind.UNREADABLE, name, Optional.empty(), "cannot be looked into"));
    }
    return files;
  }

  private boolean isWanted(Path file, FolderFilter filter, Path root) {
    return isWanted.test(file.getFileName().toString())
        && !filter.skips(file)
        && !excludes.exclude(shown(root, file))
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  private void addFile(Path file, Path root) {
    found.computeIfAbsent(file, path -> new FoundFile(path, freeName(root, path)));
  }

  /**
   * Files of two roots may have the same name: the later ones are shown with more of their path.
   */
  private String freeName(Path root, Path file) {
    for (Path from = root; from != null; from = from.getParent()) {
      String name = shown(from, file);
      if (names.add(name)) {
        return name;
      }
    }
    return file.toString();
  }

  private static String shown(Path root, Path file) {
    String relative = root.relativize(file).toString();
    return relative.replace(file.getFileSystem().getSeparator(), "/");
  }
}
