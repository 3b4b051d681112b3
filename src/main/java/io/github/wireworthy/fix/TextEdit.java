package io.github.wireworthy.fix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a text with what stands there instead.
 *
 * @param begin the offset of the first character that goes
 * @param end the offset behind the last; equal to {@code begin} for an insertion
 */
public record TextEdit(int begin, int end, String replacement) {

  private static final Comparator<TextEdit> IN_ORDER =
      Comparator.comparingInt(TextEdit::begin).thenComparingInt(TextEdit::end);

  /** Says whether both change the same characters, or insert at the same place. */
  boolean collidesWith(TextEdit other) {
    return begin == other.begin || (begin < other.end && other.begin < end);
  }

  /**
   * The text after the edits, all other characters untouched.
   *
   * @param edits in any order; none collides with another
   */
  public static String apply(String text, List<TextEdit> edits) {
    List<TextEdit> inOrder = new ArrayList<>(edits);
    inOrder.sort(IN_ORDER);
    StringBuilder changed = new StringBuilder(text.length() + 64);
    int from = 0;
    for (TextEdit edit : inOrder) {
      changed.append(text, from, edit.begin).append(edit.replacement);
      from = edit.end;
    }
    return changed.append(text, from, text.length()).toString();
  }
}
