package io.github.wireworthy.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Arrays;

/** Writes changed files as they were: the same encoding, the same byte order mark. */
public final class SourceWriter {

  private SourceWriter() {}

  /**
   * Writes a file anew.
   *
   * @param before the text that was read of it
   * @param after the text that it gets
   * @param encoding with which it was read
   * @return false, and the file is as it was, if it is not what was read, or if its encoding cannot
   *     say the one or the other text
   * @throws IOException if it cannot be read or written
   */
  public static boolean write(FoundFile file, String before, String after, Charset encoding)
      throws IOException {
    byte[] bytes = Files.readAllBytes(file.path());
    ByteOrderMark mark = ByteOrderMark.of(bytes, encoding);
    if (!Arrays.equals(bytes, encode(bytes, mark, before))
        || !mark.encoding().newEncoder().canEncode(after)) {
      return false;
    }
    Files.write(file.path(), encode(bytes, mark, after));
    return true;
  }

  private static byte[] encode(byte[] bytes, ByteOrderMark mark, String text) {
    ByteArrayOutputStream encoded = new ByteArrayOutputStream(bytes.length + 64);
    encoded.write(bytes, 0, mark.length());
    encoded.writeBytes(text.getBytes(mark.encoding()));
    return encoded.toByteArray();
  }
}
