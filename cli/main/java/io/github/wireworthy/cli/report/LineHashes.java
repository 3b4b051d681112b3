package io.github.wireworthy.cli.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The hash that GitHub code scanning calls {@code primaryLocationLineHash}: a rolling hash, for
 * each line, of the hundred characters from its start on, blanks left out, followed by how often
 * that hash has come up so far. Computed here so that an upload matches what GitHub's own action
 * would compute.
 */
public final class LineHashes {

  private static final int WINDOW = 100;
  private static final long BASE = 37;
  private static final char END_OF_FILE = 65535;
  private static final int NO_LINE = -1;

  private final char[] window = new char[WINDOW];
  private final int[] lineStartingAt = new int[WINDOW];
  private final Map<String, Integer> occurrences = new HashMap<>();
  private final List<String> hashes = new ArrayList<>();
  private final long leaving = power(BASE, WINDOW);
  private long hash;
  private int index;
  private int line;
  private boolean atLineStart = true;
  private boolean afterCarriageReturn;

  private LineHashes() {
    Arrays.fill(lineStartingAt, NO_LINE);
  }

  /** The hashes of all lines of a decoded text; the first line has index 0. */
  public static List<String> of(String text) {
    LineHashes lineHashes = new LineHashes();
    for (int position = 0; position < text.length(); position++) {
      lineHashes.accept(text.charAt(position));
    }
    lineHashes.accept(END_OF_FILE);
    for (int rest = 0; rest < WINDOW; rest++) {
      lineHashes.emitLine();
      lineHashes.push((char) 0);
    }
    return List.copyOf(lineHashes.hashes);
  }

  private void accept(char next) {
    boolean secondHalfOfLineEnd = afterCarriageReturn && next == '\n';
    if (next == ' ' || next == '\t' || secondHalfOfLineEnd) {
      afterCarriageReturn = false;
      return;
    }
    afterCarriageReturn = next == '\r';
    char current = next == '\r' ? '\n' : next;
    emitLine();
    if (atLineStart) {
      atLineStart = false;
      lineStartingAt[index] = ++line;
    }
    atLineStart = current == '\n';
    push(current);
  }

  private void push(char current) {
    hash = BASE * hash + current - leaving * window[index];
    window[index] = current;
    index = (index + 1) % WINDOW;
  }

  /** Tells the hash of the line that began a whole window ago, if one did. */
  private void emitLine() {
    if (lineStartingAt[index] == NO_LINE) {
      return;
    }
    String value = Long.toHexString(hash);
    hashes.add(value + ":" + occurrences.merge(value, 1, Integer::sum));
    lineStartingAt[index] = NO_LINE;
  }

  private static long power(long base, int exponent) {
    long result = 1;
    for (int times = 0; times < exponent; times++) {
      result *= base;
    }
    return result;
  }
}
