package io.github.wireworthy.fix;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A local class as a nested one, behind all members of the class around it.
 *
 * @param declaration the whole declaration of the class that gets it
 * @param name the name of that class
 * @param local the whole declaration of the local class
 * @param localName its name
 * @param modifiers what stands before those that it has: {@code private static}
 * @param members lines that come before its own; each level of nesting begins with a tab more
 */
public record MoveType(
    Location declaration,
    Span name,
    Span local,
    Span localName,
    String modifiers,
    List<Piece> members)
    implements Change {

  public MoveType {
    members = List.copyOf(members);
  }

  @Override
  public String file() {
    return declaration.file();
  }

  @Override
  public List<TextEdit> edits(SourceText text) {
    Remove removal = new Remove(new Location(file(), local), true);
    List<TextEdit> edits = new ArrayList<>(removal.edits(text));
    TypeBody body = TypeBody.of(text, declaration.span(), name);
    edits.add(body.last(text, code(text, removal.begin(text), body)));
    return edits;
  }

  private String code(SourceText text, int begin, TypeBody target) {
    String old = text.indentation(begin);
    int place = ModifierList.of(text, local, localName).begin();
    int brace = TypeBody.openingBrace(text, text.end(localName), text.end(local));
    int open = text.behindComment(brace + 1);
    String inside = target.inside();
    String rest = MovedLines.of(text, open, text.end(local), old, inside);
    String lines =
        Piece.join(members, text)
            .lines()
            .map(line -> line.isBlank() ? "" : inside + target.step() + indented(line, target))
            .map(line -> text.newLine() + line)
            .collect(Collectors.joining());
    String gap = lines.isEmpty() || rest.strip().equals("}") ? "" : text.newLine();
    return inside
        + MovedLines.of(text, begin, place, old, inside)
        + modifiers
        + " "
        + MovedLines.of(text, place, open, old, inside)
        + lines
        + gap
        + (lines.isEmpty() || rest.contains("\n") ? rest : text.newLine() + inside + rest);
  }

  private static String indented(String line, TypeBody target) {
    return line.replace("\t", target.step());
  }
}
