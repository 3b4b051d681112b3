package io.github.wireworthy.fix;

import io.github.wireworthy.source.Span;
import io.github.wireworthy.syntax.Lexeme;
import io.github.wireworthy.syntax.LineIndex;
import java.util.List;

/** The text of a file, with what is needed to write into it as its authors do. */
public final class SourceText {

  private final String text;
  private final LineIndex lines;

  public SourceText(String text) {
    this.text = text;
    this.lines = new LineIndex(text);
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The characters of a span. */
  String of(Span span) {
    return text.substring(begin(span), end(span));
  }

  /** The offset of the first character of a span. */
  public int begin(Span span) {
    return lines.offset(span.line(), span.column());
  }

  /** The offset behind the last character of a span. */
  public int end(Span span) {
    return lines.offset(span.endLine(), span.endColumn());
  }

  /** The span between two offsets. */
  public Span span(int begin, int end) {
    return lines.span(begin, end);
  }

  /** The code between two offsets, comments and white space left out; offsets are in the text. */
  List<Lexeme> code(int begin, int end) {
    return Lexeme.codeOf(text.substring(begin, end)).stream()
        .map(lexeme -> new Lexeme(lexeme.kind(), lexeme.begin() + begin, lexeme.end() + begin))
        .toList();
  }

  /** The line terminator that the file uses. */
  String newLine() {
    int feed = text.indexOf('\n');
    if (feed < 0) {
      return text.indexOf('\r') < 0 ? "\n" : "\r";
    }
    return feed > 0 && text.charAt(feed - 1) == '\r' ? "\r\n" : "\n";
  }

  /** The white space that the line of an offset begins with. */
  String indentation(int offset) {
    int begin = lineBegin(offset);
    int end = begin;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end);
  }

  /** Says whether nothing but white space stands before an offset in its line. */
  boolean beginsLine(int offset) {
    return text.substring(lineBegin(offset), offset).isBlank();
  }

  /** The offset at which the line of an offset begins. */
  int lineBegin(int offset) {
    return lines.offset(lines.line(offset), 1);
  }

  /** The offset at which the line of an offset ends, before its terminator. */
  int lineEnd(int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** The offset behind a comment that ends the line of an offset; the offset if there is none. */
  int behindComment(int offset) {
    int end = lineEnd(offset);
    return text.substring(offset, end).strip().startsWith("//") ? end : offset;
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\t';
  }
}
