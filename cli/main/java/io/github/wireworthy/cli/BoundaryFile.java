package io.github.wireworthy.cli;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.rules.data.BoundaryReader;
import io.github.wireworthy.rules.data.DataError;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file of boundaries.
 *
 * @param name as it is to be called
 */
record BoundaryFile(String name, String text) {

  /**
   * Reads files that {@code --boundaries} names.
   *
   * @throws UsageError if one cannot be read
   */
  static List<BoundaryFile> read(List<Path> paths) {
    return paths.stream().map(BoundaryFile::read).toList();
  }

  private static BoundaryFile read(Path path) {
    try {
      return new BoundaryFile(path.toString(), Files.readString(path));
    } catch (CharacterCodingException notText) {
      throw new UsageError("boundaries are not UTF-8 text: " + path);
    } catch (IOException | OutOfMemoryError failure) {
      throw new UsageError(
          (Files.exists(path) ? "boundaries cannot be read: " : "boundaries do not exist: ")
              + path);
    }
  }

  /** The files that this program comes with. */
  static List<BoundaryFile> builtIn() {
    List<BoundaryFile> files = new ArrayList<>();
    BuiltIn.boundaryFiles().forEach((name, text) -> files.add(new BoundaryFile(name, text)));
    return files;
  }

  /**
   * The boundaries that it declares.
   *
   * @throws UsageError that names file, line and what was expected, if something in it is wrong
   */
  List<Boundary> boundaries() {
    try {
      return BoundaryReader.read(name, text);
    } catch (DataError mistake) {
      throw new UsageError(String.valueOf(mistake.getMessage()));
    }
  }

  /**
   * The boundaries of files that users wrote.
   *
   * @throws UsageError also if a serializer is named that is not known
   */
  static List<Boundary> boundaries(List<BoundaryFile> files) {
    List<Boundary> boundaries = new ArrayList<>();
    for (BoundaryFile file : files) {
      for (Boundary boundary : file.boundaries()) {
        file.check(boundary);
        boundaries.add(boundary);
      }
    }
    return boundaries;
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
