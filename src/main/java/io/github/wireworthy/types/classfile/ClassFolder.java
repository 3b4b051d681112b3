package io.github.wireworthy.types.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of class files. Its folders are listed, so that names differ by case on every file
 * system.
 */
final class ClassFolder implements ClassContainer {

  private final Path root;
  private final Map<String, Set<String>> filesByPackage = new ConcurrentHashMap<>();

  ClassFolder(Path root) {
    this.root = root;
  }

  @Override
  public boolean hasPackage(String name) {
    return !files(name).isEmpty();
  }

  @Override
  public boolean has(String path) {
    String parent = ClassPath.parent(path);
    return files(parent).contains(parent.isEmpty() ? path : path.substring(parent.length() + 1));
  }

  private Set<String> files(String packageName) {
    return filesByPackage.computeIfAbsent(packageName, this::list);
  }

  private Set<String> list(String packageName) {
    try (Stream<Path> entries = Files.list(root.resolve(packageName))) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.endsWith(ClassPath.EXTENSION))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException | UncheckedIOException | InvalidPathException notThere) {
      return Set.of();
    }
  }

  @Override
  public Optional<byte[]> read(String path) throws IOException {
    if (!has(path)) {
      return Optional.empty();
    }
    try (InputStream stream = Files.newInputStream(root.resolve(path))) {
      return Optional.of(stream.readNBytes(ClassPath.LARGEST + 1));
    }
  }

  @Override
  public void close() {}
}
