package io.github.wireworthy.fix;

import io.github.wireworthy.syntax.Lexeme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An import more of a single type, in its place among the others.
 *
 * @param type {@code java.util.List}
 */
public record AddImport(String file, String type) implements Change {

  /** A declaration that ends with a semicolon, from its keyword on, without white space. */
  private record Declaration(int begin, int end, String words) {

    boolean isImport() {
      return words.startsWith("import ");
    }

    boolean isStatic() {
      return words.startsWith("import static ");
    }

    String imported() {
      return words.substring("import ".length());
    }
  }

  @Override
  public List<TextEdit> edits(SourceText text) {
    List<Declaration> head = head(text);
    String inPackage = type.substring(0, type.lastIndexOf('.') + 1) + "*";
    if (head.stream()
        .filter(Declaration::isImport)
        .anyMatch(it -> it.imported().equals(type) || it.imported().equals(inPackage))) {
      return List.of();
    }
    String line = "import " + type + ";";
    Optional<Declaration> next =
        head.stream()
            .filter(it -> it.isImport() && !it.isStatic() && it.imported().compareTo(type) > 0)
            .findFirst();
    if (next.isPresent()) {
      int begin = next.get().begin();
      return List.of(new TextEdit(begin, begin, line + text.newLine()));
    }
    return List.of(behind(text, head, line));
  }

  /** Behind the imports of types, else behind the package, else before everything. */
  private static TextEdit behind(SourceText text, List<Declaration> head, String line) {
    Optional<Declaration> last =
        head.stream().filter(it -> !it.isStatic()).reduce((first, second) -> second);
    if (last.isEmpty()) {
      int begin = head.isEmpty() ? 0 : head.get(0).begin();
      return new TextEdit(begin, begin, line + text.newLine());
    }
    int end = last.get().end();
    String gap = last.get().isImport() ? text.newLine() : text.newLine() + text.newLine();
    return new TextEdit(end, end, gap + line);
  }

  /** The declarations of the package and of imports that a file begins with. */
  private static List<Declaration> head(SourceText text) {
    List<Declaration> head = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    int begin = -1;
    for (Lexeme lexeme : text.code(0, text.text().length())) {
      String word = lexeme.text(text.text());
      if (begin < 0 && !word.equals("import") && !word.equals("package")) {
        return head;
      }
      if (word.equals(";")) {
        head.add(new Declaration(begin, lexeme.end(), words.toString()));
        words.setLength(0);
        begin = -1;
      } else {
        begin = begin < 0 ? lexeme.begin() : begin;
        boolean isKeyword =
            word.equals("import") || word.equals("package") || word.equals("static");
        words.append(word).append(isKeyword ? " " : "");
      }
    }
    return head;
  }
}
