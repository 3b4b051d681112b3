package io.github.wireworthy.fix;

import io.github.wireworthy.source.Span;
import io.github.wireworthy.syntax.Lexeme;
import java.util.List;

/**
 * Where the members of a type stand.
 *
 * @param open the offset of the brace that opens it
 * @param close the offset of the brace that closes it
 * @param outside the indentation of the declaration
 * @param step what its members are indented more
 */
record TypeBody(int open, int close, String outside, String step) {

  private static final String USUAL_INDENTATION = "    ";

  static TypeBody of(SourceText text, Span declaration, Span name) {
    int open = openingBrace(text, text.end(name), text.end(declaration));
    int close = text.end(declaration) - 1;
    String outside = text.indentation(text.begin(declaration));
    String inside =
        text.code(open + 1, close).stream()
            .filter(lexeme -> text.beginsLine(lexeme.begin()))
            .findFirst()
            .map(lexeme -> text.indentation(lexeme.begin()))
            .orElse(outside + USUAL_INDENTATION);
    String step = inside.startsWith(outside) ? inside.substring(outside.length()) : "";
    return new TypeBody(open, close, outside, step.isEmpty() ? USUAL_INDENTATION : step);
  }

  /** The first brace that does not stand within parentheses. */
  static int openingBrace(SourceText text, int from, int to) {
    int depth = 0;
    for (Lexeme lexeme : text.code(from, to)) {
      depth += lexeme.is(text.text(), '(') ? 1 : 0;
      depth -= lexeme.is(text.text(), ')') ? 1 : 0;
      if (depth == 0 && lexeme.is(text.text(), '{')) {
        return lexeme.begin();
      }
    }
    throw new IllegalArgumentException("a type without a body");
  }

  String inside() {
    return outside + step;
  }

  /** Puts lines before all members. */
  TextEdit first(SourceText text, String lines) {
    String more = text.newLine() + lines.stripTrailing();
    boolean isFollowed = !text.code(open + 1, close).isEmpty();
    int begin = text.behindComment(open + 1);
    return new TextEdit(begin, begin, isFollowed ? more + text.newLine() : closed(text, more));
  }

  /** Puts lines behind all members. */
  TextEdit last(SourceText text, String lines) {
    List<Lexeme> members = text.code(open + 1, close);
    int end = members.isEmpty() ? open + 1 : members.get(members.size() - 1).end();
    String gap = members.isEmpty() ? text.newLine() : text.newLine() + text.newLine();
    return new TextEdit(end, end, closed(text, gap + lines.stripTrailing()));
  }

  /** With a new line behind, if the brace that follows is on the same line. */
  private String closed(SourceText text, String lines) {
    return text.beginsLine(close) ? lines : lines + text.newLine() + outside;
  }
}
