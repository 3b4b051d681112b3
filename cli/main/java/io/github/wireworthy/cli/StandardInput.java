package io.github.wireworthy.cli;

import io.github.wireworthy.source.FoundFile;
import io.github.wireworthy.source.GitRoot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Source text that came from standard input.
 *
 * @param file a temporary copy under the name that is shown
 * @param standsFor where the file of that name lies, or would lie
 */
record StandardInput(FoundFile file, Path standsFor) {

  /** Reads all of it. */
  static StandardInput keep(InputStream in, Path name) {
    Path path = name.toAbsolutePath().normalize();
    try {
      byte[] text = in.readAllBytes();
      Path copy = Files.createTempFile("wireworthy", ".java");
      copy.toFile().deleteOnExit();
      Files.write(copy, text);
      return new StandardInput(new FoundFile(copy, shown(path)), path);
    } catch (IOException failure) {
      throw new UsageError("standard input cannot be read: " + failure.getMessage());
    }
  }

  /** Like the name of a file that was found: relative to the git root, else to its own folder. */
  private static String shown(Path path) {
    Path root = GitRoot.of(path).or(() -> Optional.ofNullable(path.getParent())).orElse(path);
    return root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
