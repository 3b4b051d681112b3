package io.github.wireworthy.cli.report;

/**
 * Text from scanned files made safe for a terminal: control characters and those that change the
 * direction of writing are shown as {@code \\u001b} and the like.
 */
public final class Printable {

  private static final int TAB_WIDTH = 4;

  private Printable() {}

  /** The text on one line, tabs as blanks. */
  public static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(codePoint -> append(printable, codePoint));
    return printable.toString();
  }

  /** How many columns of a terminal the first characters of a text take up once printed. */
  static int width(String text) {
    return of(text).codePoints().map(Printable::columns).sum();
  }

  private static void append(StringBuilder printable, int codePoint) {
    if (codePoint == '\t') {
      printable.append(" ".repeat(TAB_WIDTH));
    } else if (isUnsafe(codePoint)) {
      printable.append(String.format("\\u%04x", codePoint));
    } else {
      printable.appendCodePoint(codePoint);
    }
  }

  private static boolean isUnsafe(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** Two for the scripts whose characters are printed wide, none for combining marks. */
  private static int columns(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  private static boolean isWide(int codePoint) {
    if (codePoint < 0x1100) {
      return false;
    }
    boolean isFullWidthForm = codePoint >= 0xFF01 && codePoint <= 0xFF60;
    boolean isPictograph = codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
    if (isFullWidthForm || isPictograph) {
      return true;
    }
    Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.HANGUL;
  }
}
