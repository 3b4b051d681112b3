package io.github.wireworthy.types;

/**
 * Several types of one name, as modules that are built apart may declare them. The first by file
 * has its binary name; the others have a number behind it, so that each can be found by its own
 * name.
 */
public final class Twins {

  private static final char MARK = '#';

  private Twins() {}

  /** The name of the type that comes as the given one among those of one name, from 1. */
  static String name(String binaryName, int number) {
    return number == 1 ? binaryName : binaryName + MARK + number;
  }

  static boolean isMarked(String binaryName) {
    return binaryName.indexOf(MARK) >= 0;
  }

  /**
   * The binary name as it is in class files: {@code shop.Cart#2$Item} is {@code shop.Cart$Item}.
   */
  public static String plain(String binaryName) {
    int mark = binaryName.indexOf(MARK);
    if (mark < 0) {
      return binaryName;
    }
    int end = mark + 1;
    while (end < binaryName.length() && Character.isDigit(binaryName.charAt(end))) {
      end++;
    }
    return binaryName.substring(0, mark) + binaryName.substring(end);
  }

  /** How many folders two files have in common, counted from the top. */
  static int commonFolders(String file, String other) {
    int common = 0;
    int length = Math.min(file.length(), other.length());
    for (int i = 0; i < length && file.charAt(i) == other.charAt(i); i++) {
      common += file.charAt(i) == '/' ? 1 : 0;
    }
    return common;
  }
}
