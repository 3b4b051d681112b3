package io.github.wireworthy.syntax;

/** Decodes what stands between the quotes of a literal (JLS 3.10). */
final class Literals {

  private Literals() {}

  /** The value of a string or character literal; invalid escapes are left as they are. */
  static String string(String inside) {
    if (inside.indexOf('\\') < 0) {
      return inside;
    }
    try {
      return inside.translateEscapes();
    } catch (IllegalArgumentException invalidEscape) {
      return inside;
    }
  }

  /** The value of a text block, given as a whole with its delimiters. */
  static String textBlock(String token) {
    int content = 3;
    while (!isLineEnd(token.charAt(content))) {
      content++;
    }
    content += token.startsWith("\r\n", content) ? 2 : 1;
    return string(token.substring(content, token.length() - 3).stripIndent());
  }

  private static boolean isLineEnd(char character) {
    return character == '\n' || character == '\r';
  }
}
