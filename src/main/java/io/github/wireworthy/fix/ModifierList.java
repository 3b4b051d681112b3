package io.github.wireworthy.fix;

import io.github.wireworthy.source.Span;
import io.github.wireworthy.syntax.Lexeme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The modifiers of a declaration as they are written.
 *
 * @param begin the offset behind the annotations that lead the declaration
 * @param words the modifiers, in their order
 */
record ModifierList(int begin, List<Lexeme> words) {

  /** The order that the language specification recommends (JLS 8.1.1, 8.3.1, 8.4.3). */
  private static final List<String> ORDER =
      List.of(
          "public",
          "protected",
          "private",
          "abstract",
          "default",
          "static",
          "sealed",
          "final",
          "transient",
          "volatile",
          "synchronized",
          "native",
          "strictfp");

  static ModifierList of(SourceText text, Span declaration, Span name) {
    List<Lexeme> code = text.code(text.begin(declaration), text.begin(name));
    List<Lexeme> words = new ArrayList<>();
    int begin = text.begin(declaration);
    int at = 0;
    while (at < code.size()) {
      Lexeme lexeme = code.get(at);
      if (lexeme.is(text.text(), '@') && !isAnnotationType(text, code, at)) {
        at = afterAnnotation(text, code, at);
        begin = words.isEmpty() && at < code.size() ? code.get(at).begin() : begin;
      } else if (ORDER.contains(lexeme.text(text.text()))) {
        words.add(lexeme);
        at++;
      } else {
        break;
      }
    }
    return new ModifierList(begin, List.copyOf(words));
  }

  private static boolean isAnnotationType(SourceText text, List<Lexeme> code, int at) {
    return at + 1 < code.size() && code.get(at + 1).is(text.text(), "interface");
  }

  /** Behind {@code @a.b.Name} or {@code @a.b.Name(…)}. */
  private static int afterAnnotation(SourceText text, List<Lexeme> code, int from) {
    int at = from + 2;
    while (at + 1 < code.size() && code.get(at).is(text.text(), '.')) {
      at += 2;
    }
    if (at >= code.size() || !code.get(at).is(text.text(), '(')) {
      return at;
    }
    int depth = 0;
    do {
      depth += code.get(at).is(text.text(), '(') ? 1 : 0;
      depth -= code.get(at).is(text.text(), ')') ? 1 : 0;
      at++;
    } while (depth > 0 && at < code.size());
    return at;
  }

  /** The last modifier that stands before this one in the usual order, if any does. */
  Optional<Lexeme> lastBefore(SourceText text, String modifier) {
    return words.stream()
        .filter(word -> rank(word.text(text.text())) < rank(modifier))
        .reduce((first, second) -> second);
  }

  private static int rank(String modifier) {
    return ORDER.indexOf(modifier);
  }
}
