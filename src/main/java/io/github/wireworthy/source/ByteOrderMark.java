package io.github.wireworthy.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * What the first bytes of a file say of its encoding.
 *
 * @param length the number of bytes that are no text
 */
record ByteOrderMark(int length, Charset encoding) {

  /** The mark of a file, or one of no length for the encoding that was asked for. */
  static ByteOrderMark of(byte[] bytes, Charset otherwise) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new ByteOrderMark(3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new ByteOrderMark(2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new ByteOrderMark(2, StandardCharsets.UTF_16LE);
    }
    return new ByteOrderMark(0, otherwise);
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
