package io.github.wireworthy.syntax;

import io.github.wireworthy.source.Span;

/** A text with its Unicode escapes decoded (JLS 3.3), and the way back to the undecoded places. */
final class UnicodeEscapes implements PlaceMap {

  private static final int HEXADECIMAL = 16;
  private static final int DIGITS = 4;

  private final String original;
  private final StringBuilder decoded;

  /** For each character of the decoded text where it stands in the original, and the end. */
  private final int[] origins;

  private final LineIndex decodedLines;
  private final LineIndex originalLines;

  UnicodeEscapes(String original) {
    this.original = original;
    this.decoded = new StringBuilder(original.length());
    this.origins = new int[original.length() + 1];
    decode();
    this.decodedLines = new LineIndex(decoded.toString());
    this.originalLines = new LineIndex(original);
  }

  static boolean areIn(String text) {
    return text.contains("\\u");
  }

  String decoded() {
    return decoded.toString();
  }

  @Override
  public Span span(int line, int column, int endLine, int endColumn) {
    return originalLines.span(origin(line, column), origin(endLine, endColumn));
  }

  private int origin(int line, int column) {
    return origins[Math.min(decodedLines.offset(line, column), decoded.length())];
  }

  private void decode() {
    int at = 0;
    while (at < original.length()) {
      int digits = escapeDigits(at);
      if (digits >= 0) {
        int code = Integer.parseInt(original, digits, digits + DIGITS, HEXADECIMAL);
        append((char) code, at);
        at = digits + DIGITS;
      } else {
        at = copy(at);
      }
    }
    origins[decoded.length()] = original.length();
  }

  /** Copies a character; a backslash together with its next, which then begins no escape. */
  private int copy(int at) {
    append(original.charAt(at), at);
    boolean isPair = original.startsWith("\\\\", at);
    if (isPair) {
      append('\\', at + 1);
    }
    return isPair ? at + 2 : at + 1;
  }

  private void append(char character, int origin) {
    origins[decoded.length()] = origin;
    decoded.append(character);
  }

  /** Where the four digits of the escape at this place begin, or -1 if there is none. */
  private int escapeDigits(int at) {
    if (!original.startsWith("\\u", at)) {
      return -1;
    }
    int digits = at + 2;
    while (digits < original.length() && original.charAt(digits) == 'u') {
      digits++;
    }
    boolean isEscape =
        digits + DIGITS <= original.length()
            && original
                .substring(digits, digits + DIGITS)
                .chars()
                .allMatch(digit -> Character.digit(digit, HEXADECIMAL) >= 0 && digit < 128);
    return isEscape ? digits : -1;
  }
}
