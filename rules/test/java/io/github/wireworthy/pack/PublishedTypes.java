package io.github.wireworthy.pack;

import io.github.wireworthy.types.classfile.ClassFileContent;
import io.github.wireworthy.types.classfile.ClassFileReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The types of the listed jars; of two with one name the one that is listed first. */
final class PublishedTypes implements AutoCloseable {

  private static final String EXTENSION = ".class";

  private final Libraries libraries;
  private final List<ZipFile> files = new ArrayList<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Optional<ClassFileContent>> known = new HashMap<>();

  /** Where a type is found. */
  private record Place(String library, ZipFile file, ZipEntry entry) {}

  private PublishedTypes(Libraries libraries) {
    this.libraries = libraries;
  }

  /** Opens the jars; those of supporting libraries come first, as others may hold copies. */
  static PublishedTypes of(Libraries libraries, Path repository) {
    PublishedTypes types = new PublishedTypes(libraries);
    libraries
        .artifacts()
        .forEach(
            (library, artifacts) ->
                artifacts.forEach(artifact -> types.add(library, artifact.in(repository))));
    return types;
  }

  private void add(String library, Path jar) {
    try {
      ZipFile file = new ZipFile(jar.toFile());
      files.add(file);
      file.stream()
          .filter(entry -> entry.getName().endsWith(EXTENSION))
          .filter(entry -> entry.getName().indexOf('-') < 0 && entry.getName().indexOf('/') > 0)
          .forEach(
              entry ->
                  places.putIfAbsent(binaryName(entry.getName()), new Place(library, file, entry)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String binaryName(String path) {
    return path.substring(0, path.length() - EXTENSION.length()).replace('/', '.');
  }

  /** All names, those of anonymous classes included. */
  Stream<String> names() {
    return places.keySet().stream();
  }

  String library(String binaryName) {
    return Objects.requireNonNull(places.get(binaryName), binaryName).library();
  }

  /** Says whether a type is taken for being named by a member of another one. */
  boolean isTakenWithMembers(String binaryName) {
    Place place = places.get(binaryName);
    return place != null
        && !libraries.supporting().contains(place.library())
        && libraries.inner().stream().noneMatch(inner -> binaryName.startsWith(inner + "."));
  }

  /** The declarations of a type that is neither local nor anonymous nor of the JDK. */
  Optional<ClassFileContent> find(String binaryName) {
    Optional<ClassFileContent> found = known.get(binaryName);
    if (found == null) {
      found =
          Optional.ofNullable(places.get(binaryName))
              .filter(place -> !Jdk.has(binaryName))
              .map(PublishedTypes::read);
      known.put(binaryName, found);
    }
    return found;
  }

  private static ClassFileContent read(Place place) {
    try (InputStream stream = place.file().getInputStream(place.entry())) {
      return ClassFileReader.read(stream.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() throws IOException {
    for (ZipFile file : files) {
      file.close();
    }
  }
}
