package io.github.wireworthy.cli;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.rules.data.BoundaryReader;
import io.github.wireworthy.rules.data.DataError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that declares boundaries.
 *
 * @param name as it is to be called
 */
record BoundaryFile(String name, String text, List<Boundary> boundaries) {

  BoundaryFile {
    boundaries = List.copyOf(boundaries);
  }

  /**
   * Reads files that {@code --boundaries} names.
   *
   * @throws UsageError if one cannot be read, or names file, line and what was expected, if
   *     something in it is wrong
   */
  static List<BoundaryFile> read(List<Path> paths) {
    return paths.stream()
        .map(path -> of(path.toString(), TextFile.read("boundary file", path)).checked())
        .toList();
  }

  /** The files that this program comes with. */
  static List<BoundaryFile> builtIn() {
    List<BoundaryFile> files = new ArrayList<>();
    BuiltIn.boundaryFiles().forEach((name, text) -> files.add(of(name, text)));
    return files;
  }

  private static BoundaryFile of(String name, String text) {
    try {
      return new BoundaryFile(name, text, BoundaryReader.read(name, text));
    } catch (DataError mistake) {
      throw new UsageError(String.valueOf(mistake.getMessage()));
    }
  }

  /** The boundaries of files; of several with one id the first. */
  static List<Boundary> boundaries(List<BoundaryFile> files) {
    List<Boundary> boundaries = new ArrayList<>();
    for (BoundaryFile file : files) {
      file.boundaries().stream()
          .filter(it -> boundaries.stream().noneMatch(known -> known.id().equals(it.id())))
          .forEach(boundaries::add);
    }
    return boundaries;
  }

  /**
   * The same, if all serializers are known that it names.
   *
   * @throws UsageError if one is not
   */
  BoundaryFile checked() {
    boundaries.forEach(this::check);
    return this;
  }

  private void check(Boundary boundary) {
    List<String> known = BuiltIn.serializers();
    if (!known.contains(boundary.serializer())) {
      Optional<String> meant = UsageMessage.nearest(boundary.serializer(), known.stream());
      throw new UsageError(
          "unknown serializer `"
              + boundary.serializer()
              + "` of the boundary `"
              + boundary.id()
              + "` in "
              + name
              + (meant.isEmpty()
                  ? "; known are " + String.join(", ", known)
                  : UsageMessage.instead(meant)));
    }
  }
}
