package io.github.wireworthy.syntax;

/**
 * What a first look at a text tells.
 *
 * @param lines how many lines it has
 * @param depth how deep braces nest, those in comments and strings counted as well
 */
record Glance(int lines, int depth) {

  /** Below this there are never so many closures in closures that parsing them takes long. */
  private static final int DEEP = 12;

  static Glance at(String text) {
    int lines = text.isEmpty() || text.endsWith("\n") ? 0 : 1;
    int depth = 0;
    int greatest = 0;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '\n') {
        lines++;
      } else if (character == '{') {
        depth++;
        greatest = Math.max(greatest, depth);
      } else if (character == '}') {
        depth--;
      }
    }
    return new Glance(lines, greatest);
  }

  boolean isDeep() {
    return depth >= DEEP;
  }
}
