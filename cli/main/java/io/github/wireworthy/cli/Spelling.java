package io.github.wireworthy.cli;

/** How far apart two words are. */
final class Spelling {

  private Spelling() {}

  /** The least number of letters to add, drop or change (Levenshtein). */
  static int distance(String one, String other) {
    int[] previous = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      previous[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] current = new int[other.length() + 1];
      current[0] = row;
      for (int column = 1; column <= other.length(); column++) {
        int change = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        int addOrDrop = Math.min(previous[column], current[column - 1]) + 1;
        current[column] = Math.min(addOrDrop, previous[column - 1] + change);
      }
      previous = current;
    }
    return previous[other.length()];
  }
}
