package io.github.wireworthy.fix;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import io.github.wireworthy.syntax.Lexeme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The body of an anonymous class as that of a nested class, behind all members of another one.
 *
 * @param declaration the whole declaration of the class that gets it
 * @param name the name of that class
 * @param creation the whole creation of the anonymous class
 * @param created {@code new Type} in it
 * @param lifted what the nested class is
 */
public record LiftBody(Location declaration, Span name, Span creation, Span created, Lifted lifted)
    implements Change {

  /**
   * The nested class.
   *
   * @param name its simple name
   * @param header all that stands before its body
   * @param members lines that come before those of the body; each level of nesting begins with a
   *     tab more
   * @param arguments what its constructor gets beside the arguments that are there
   */
  public record Lifted(
      String name, List<Piece> header, List<Piece> members, List<String> arguments) {

    public Lifted {
      header = List.copyOf(header);
      members = List.copyOf(members);
      arguments = List.copyOf(arguments);
    }
  }

  @Override
  public String file() {
    return declaration.file();
  }

  @Override
  public List<TextEdit> edits(SourceText text) {
    int open = TypeBody.openingBrace(text, text.end(created), text.end(creation));
    List<Lexeme> before = text.code(text.end(created), open);
    int closing = before.get(before.size() - 1).begin();
    List<TextEdit> edits = new ArrayList<>();
    edits.add(new TextEdit(text.begin(created), text.end(created), "new " + lifted.name()));
    if (!lifted.arguments().isEmpty()) {
      String separator = before.size() > 2 ? ", " : "";
      edits.add(new TextEdit(closing, closing, separator + String.join(", ", lifted.arguments())));
    }
    edits.add(new TextEdit(closing + 1, text.end(creation), ""));
    TypeBody body = TypeBody.of(text, declaration.span(), name);
    edits.add(body.last(text, code(text, open, body)));
    return edits;
  }

  private String code(SourceText text, int open, TypeBody target) {
    String members =
        Piece.join(lifted.members(), text)
            .lines()
            .map(
                line ->
                    line.isBlank()
                        ? ""
                        : target.inside() + target.step() + line.replace("\t", target.step()))
            .map(line -> text.newLine() + line)
            .collect(Collectors.joining());
    int begin = text.behindComment(open + 1);
    String rest = moved(text, begin, target.inside());
    boolean isSpaced = rest.lines().skip(1).findFirst().filter(String::isBlank).isPresent();
    String gap = members.isEmpty() || rest.isBlank() || isSpaced ? "" : text.newLine();
    return target.inside()
        + Piece.join(lifted.header(), text)
        + " {"
        + text.text().substring(open + 1, begin)
        + members
        + gap
        + rest;
  }

  /** The text of the body behind its opening brace. */
  private String moved(SourceText text, int begin, String indentation) {
    int end = text.end(creation);
    return MovedLines.of(text, begin, end, text.indentation(end - 1), indentation);
  }
}
