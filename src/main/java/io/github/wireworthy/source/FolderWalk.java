package io.github.wireworthy.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists the files of a folder where git cannot; symbolic links are not followed. */
final class FolderWalk extends SimpleFileVisitor<Path> {

  private final FolderFilter filter;
  private final List<Path> unreadable;
  private final List<Path> files = new ArrayList<>();

  private FolderWalk(FolderFilter filter, List<Path> unreadable) {
    this.filter = filter;
    this.unreadable = unreadable;
  }

  /** The files below a folder; what cannot be looked into is added to {@code unreadable}. */
  static List<Path> filesOf(Path folder, FolderFilter filter, List<Path> unreadable) {
    FolderWalk walk = new FolderWalk(filter, unreadable);
    try {
      Files.walkFileTree(folder, walk);
    } catch (IOException failure) {
      unreadable.add(folder);
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
    unreadable.add(file);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    if (failure != null) {
      unreadable.add(folder);
    }
    return FileVisitResult.CONTINUE;
  }
}
