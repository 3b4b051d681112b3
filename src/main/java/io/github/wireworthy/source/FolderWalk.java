package io.github.wireworthy.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists the files of a folder where git cannot; symbolic links are not followed. */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final FolderFilter filter;
  private final List<Problem> problems;
  private final List<Path> files = new ArrayList<>();

  private FolderWalk(FolderFilter filter, List<Problem> problems) {
    this.filter = filter;
    this.problems = problems;
  }

  /** The files below a folder; folders that cannot be looked into are added to the problems. */
  static List<Path> filesOf(Path folder, FolderFilter filter, List<Problem> problems) {
    FolderWalk walk = new FolderWalk(filter, problems);
    try {
      Files.walkFileTree(folder, walk);
    } catch (IOException failure) {
      problems.add(unreadable(folder));
    }
    return walk.files;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return filter.skips(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    files.add(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    problems.add(unreadable(file));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    if (failure != null) {
      problems.add(unreadable(folder));
    }
    return FileVisitResult.CONTINUE;
  }

  private static Problem unreadable(Path path) {
    String name = path.toString();
    return new Problem(Problem.Kind.UNREADABLE, name, Optional.empty(), "cannot be looked into");
  }
}
