package io.github.wireworthy.types.classfile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A jar. Of a multi-release jar only the classes for all releases are seen: others stand below
 * {@code META-INF}.
 */
final class Jar implements ClassContainer {

  private final ZipFile file;
  private final Set<String> packages;

  private Jar(ZipFile file, Set<String> packages) {
    this.file = file;
    this.packages = packages;
  }

  static Jar open(Path path) throws IOException {
    ZipFile file = new ZipFile(path.toFile());
    Set<String> packages = new HashSet<>();
    Enumeration<? extends ZipEntry> entries = file.entries();
    while (entries.hasMoreElements()) {
      String name = entries.nextElement().getName();
      if (name.endsWith(ClassPath.EXTENSION)) {
        packages.add(ClassPath.parent(name));
      }
    }
    return new Jar(file, packages);
  }

  @Override
  public boolean hasPackage(String name) {
    return packages.contains(name);
  }

  @Override
  public boolean has(String path) {
    return file.getEntry(path) != null;
  }

  @Override
  public Optional<byte[]> read(String path) throws IOException {
    ZipEntry entry = file.getEntry(path);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream stream = file.getInputStream(entry)) {
      return Optional.of(stream.readNBytes(ClassPath.LARGEST + 1));
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
