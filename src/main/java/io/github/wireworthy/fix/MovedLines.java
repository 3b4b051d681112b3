package io.github.wireworthy.fix;

import io.github.wireworthy.syntax.Lexeme;
import java.util.List;

/**
 * Code at another depth of nesting: each line indented as much less or more as the first is; within
 * text blocks, and where the indentation is another one, lines stay as they are.
 */
final class MovedLines {

  private MovedLines() {}

  /**
   * The characters between two offsets.
   *
   * @param old the white space that lines of the outermost level begin with
   * @param indentation what they begin with afterwards
   */
  static String of(SourceText text, int begin, int end, String old, String indentation) {
    List<Lexeme> literals =
        text.code(begin, end).stream()
            .filter(lexeme -> lexeme.kind() == Lexeme.Kind.LITERAL)
            .toList();
    String all = text.text();
    StringBuilder moved = new StringBuilder();
    int from = begin;
    for (int at = begin; at < end; at++) {
      int line = at + 1;
      if (endsLine(all, at) && all.startsWith(old, line) && !endsLine(all, line)) {
        boolean isOfLiteral = isWithin(literals, at);
        moved.append(all, from, line).append(isOfLiteral ? old : indentation);
        from = line + old.length();
      }
    }
    return moved.append(all, from, end).toString();
  }

  private static boolean endsLine(String text, int at) {
    return text.charAt(at) == '\n' || (text.charAt(at) == '\r' && text.charAt(at + 1) != '\n');
  }

  private static boolean isWithin(List<Lexeme> literals, int at) {
    return literals.stream().anyMatch(literal -> literal.begin() < at && at < literal.end());
  }
}
