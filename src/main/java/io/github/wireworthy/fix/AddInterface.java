package io.github.wireworthy.fix;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.syntax.Lexeme;
import java.util.List;

/**
 * An interface more that a class, enum or record implements.
 *
 * @param declaration the whole declaration
 * @param name the name of the type
 * @param implemented the interface, as it is to be written
 */
public record AddInterface(Location declaration, Span name, String implemented) implements Change {

  @Override
  public String file() {
    return declaration.file();
  }

  @Override
  public List<TextEdit> edits(SourceText text) {
    int end = text.end(name);
    boolean hasOthers = false;
    int depth = 0;
    for (Lexeme lexeme : text.code(end, text.end(declaration.span()))) {
      depth += nesting(text, lexeme);
      boolean isHeader = depth == 0;
      if (isHeader && (lexeme.is(text.text(), '{') || lexeme.is(text.text(), "permits"))) {
        break;
      }
      hasOthers |= isHeader && lexeme.is(text.text(), "implements");
      end = lexeme.end();
    }
    String code = hasOthers ? ", " + implemented : " implements " + implemented;
    return List.of(new TextEdit(end, end, code));
  }

  private static int nesting(SourceText text, Lexeme lexeme) {
    if (lexeme.is(text.text(), '<') || lexeme.is(text.text(), '(')) {
      return 1;
    }
    return lexeme.is(text.text(), '>') || lexeme.is(text.text(), ')') ? -1 : 0;
  }
}
