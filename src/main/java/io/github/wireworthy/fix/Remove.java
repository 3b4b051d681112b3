package io.github.wireworthy.fix;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.syntax.Lexeme;
import java.util.List;

/**
 * Code less, with its lines where nothing else stands in them.
 *
 * @param code a whole declaration or annotation
 * @param withComments whether the comments right above it, and behind it, speak of it alone
 */
public record Remove(Location code, boolean withComments) implements Change {

  @Override
  public String file() {
    return code.file();
  }

  @Override
  public List<TextEdit> edits(SourceText text) {
    int begin = begin(text);
    int end = spacesBehind(text, text.end(code.span()));
    if (withComments && text.text().startsWith("//", end)) {
      end = text.lineEnd(end);
    }
    return List.of(
        text.beginsLine(begin) && end == text.lineEnd(end)
            ? lines(text, text.lineBegin(begin), behindLine(text, end))
            : new TextEdit(begin, end, ""));
  }

  /** The offset of the first character that goes, white space left out. */
  int begin(SourceText text) {
    return withComments ? commented(text) : text.begin(code.span());
  }

  /** Where the comments begin between which and the code no line is empty. */
  private int commented(SourceText text) {
    int begin = text.begin(code.span());
    List<Lexeme> before =
        Lexeme.allOf(text.text()).stream()
            .filter(lexeme -> lexeme.end() <= text.begin(code.span()))
            .toList();
    for (int at = before.size() - 1; at >= 0; at--) {
      Lexeme comment = before.get(at);
      boolean isAbove =
          comment.kind() == Lexeme.Kind.COMMENT
              && text.beginsLine(comment.begin())
              && text.text().substring(comment.end(), begin).lines().count() <= 2
              && text.text().substring(comment.end(), begin).isBlank();
      if (!isAbove) {
        break;
      }
      begin = comment.begin();
    }
    return begin;
  }

  private static int spacesBehind(SourceText text, int from) {
    int end = from;
    while (end < text.lineEnd(from) && Character.isWhitespace(text.text().charAt(end))) {
      end++;
    }
    return end;
  }

  private static int behindLine(SourceText text, int lineEnd) {
    int end = lineEnd;
    if (text.text().startsWith("\r\n", end)) {
      return end + 2;
    }
    return end < text.text().length() ? end + 1 : end;
  }

  /** Whole lines; of two empty ones around them one goes as well, and one before a last brace. */
  private TextEdit lines(SourceText text, int begin, int end) {
    if (!withComments || begin == 0) {
      return new TextEdit(begin, end, "");
    }
    int above = text.lineBegin(begin - 1);
    boolean isEmptyAbove = text.lineEnd(above) == above || text.beginsLine(text.lineEnd(above));
    int lineEnd = text.lineEnd(end);
    boolean isEmptyBelow = end < text.text().length() && text.beginsLine(lineEnd);
    if (isEmptyBelow && (isEmptyAbove || isOpening(text, above))) {
      return new TextEdit(begin, behindLine(text, lineEnd), "");
    }
    boolean isLast = text.text().substring(end, lineEnd).strip().startsWith("}");
    return new TextEdit(isEmptyAbove && isLast ? above : begin, end, "");
  }

  private static boolean isOpening(SourceText text, int line) {
    return text.text().substring(line, text.lineEnd(line)).strip().endsWith("{");
  }
}
