package io.github.wireworthy.fix;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
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

  public AddMember {
    code = List.copyOf(code);
  }

  @Override
  public String file() {
    return declaration.file();
  }

  @Override
  public List<TextEdit> edits(SourceText text) {
    TypeBody body = TypeBody.of(text, declaration.span(), name);
    String lines = indented(text, body);
    return List.of(isFirst ? body.first(text, lines) : body.last(text, lines));
  }

  private String indented(SourceText text, TypeBody body) {
    return Piece.join(code, text)
        .lines()
        .map(line -> line.isBlank() ? "" : body.inside() + line.replace("\t", body.step()))
        .collect(Collectors.joining(text.newLine(), "", text.newLine()));
  }
}
