package io.github.wireworthy.fix;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.syntax.Lexeme;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A member more of a class, interface or record.
 *
 * @param declaration the whole declaration of the type
 * @param name the name of the type
 * @param isFirst whether it comes before all others; else behind them
 * @param code lines that end with {@code \n}; each level of nesting begins with a tab more
 */
public record AddMember(Location declaration, Span name, boolean isFirst, List<Piece> code)
    implements Change {

  private static final String USUAL_INDENTATION = "    ";

  public AddMember {
    code = List.copyOf(code);
  }

  @Override
  public String file() {
    return declaration.file();
  }

  @Override
  public List<TextEdit> edits(SourceText text) {
    int open = openingBrace(text);
    int close = text.end(declaration.span()) - 1;
    return List.of(isFirst ? first(text, open, close) : last(text, open, close));
  }

  private TextEdit first(SourceText text, int open, int close) {
    String lines = text.newLine() + indented(text, open, close).stripTrailing();
    boolean isFollowed = !text.code(open + 1, close).isEmpty();
    return new TextEdit(
        open + 1, open + 1, isFollowed ? lines + text.newLine() : ends(text, lines, close));
  }

  private TextEdit last(SourceText text, int open, int close) {
    List<Lexeme> members = text.code(open + 1, close);
    int end = members.isEmpty() ? open + 1 : members.get(members.size() - 1).end();
    String gap = members.isEmpty() ? text.newLine() : text.newLine() + text.newLine();
    return new TextEdit(
        end, end, ends(text, gap + indented(text, open, close).stripTrailing(), close));
  }

  /** With a new line behind, if the brace that follows is on the same line. */
  private static String ends(SourceText text, String lines, int close) {
    return text.beginsLine(close) ? lines : lines + text.newLine();
  }

  private int openingBrace(SourceText text) {
    int depth = 0;
    for (Lexeme lexeme : text.code(text.end(name), text.end(declaration.span()))) {
      depth += lexeme.is(text.text(), '(') ? 1 : 0;
      depth -= lexeme.is(text.text(), ')') ? 1 : 0;
      if (depth == 0 && lexeme.is(text.text(), '{')) {
        return lexeme.begin();
      }
    }
    throw new IllegalArgumentException("a type without a body");
  }

  private String indented(SourceText text, int open, int close) {
    String outside = text.indentation(text.begin(declaration.span()));
    String inside = insideIndentation(text, open, close, outside);
    String unit = inside.startsWith(outside) ? inside.substring(outside.length()) : "";
    String step = unit.isEmpty() ? USUAL_INDENTATION : unit;
    return Piece.join(code, text)
        .lines()
        .map(line -> line.isBlank() ? "" : outside + step + line.replace("\t", step))
        .collect(Collectors.joining(text.newLine(), "", text.newLine()));
  }

  /** That of the first member that begins a line. */
  private static String insideIndentation(SourceText text, int open, int close, String outside) {
    return text.code(open + 1, close).stream()
        .filter(lexeme -> text.beginsLine(lexeme.begin()))
        .findFirst()
        .map(lexeme -> text.indentation(lexeme.begin()))
        .orElse(outside + USUAL_INDENTATION);
  }
}
