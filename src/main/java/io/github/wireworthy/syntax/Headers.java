package io.github.wireworthy.syntax;

import java.util.List;
import java.util.Set;

/** Tells from the lexemes around a brace what it opens. */
final class Headers {

  private static final Set<String> TYPE_WORDS = Set.of("class", "interface", "enum");
  private static final Set<String> TOP_LEVEL_WORDS = Set.of("import", "package", "module", "open");
  private static final Set<String> MODIFIERS =
      Set.of("public", "protected", "private", "static", "final", "abstract", "strictfp", "sealed");

  /** What may stand between {@code new} and the arguments besides words. */
  private static final String WITHIN_TYPE = ".<>,?&[]@";

  private final String text;
  private final List<Lexeme> lexemes;

  Headers(String text, List<Lexeme> lexemes) {
    this.text = text;
    this.lexemes = lexemes;
  }

  /**
   * Where the name stands of the type whose declaration begins at {@code start} and whose body
   * begins at {@code brace}, or -1 if no type is declared there.
   */
  int typeName(int start, int brace) {
    for (int i = start; i < brace; i++) {
      if (isTypeWord(i)) {
        return i + 1;
      }
    }
    return -1;
  }

  boolean isEnum(int typeName) {
    return is(typeName - 1, "enum");
  }

  /** The first of the modifiers and annotations that stand directly before a lexeme. */
  int modifiersBefore(int declaration) {
    int first = declaration;
    while (first > 0) {
      if (isWord(first - 1) && MODIFIERS.contains(lexemes.get(first - 1).text(text))) {
        first--;
      } else {
        int annotation = annotationBefore(first);
        if (annotation == first) {
          return first;
        }
        first = annotation;
      }
    }
    return first;
  }

  /** Whether what follows the end of a top-level type looks like a member and not like a type. */
  boolean memberFollows(int brace) {
    for (int i = brace + 1; i < lexemes.size(); i++) {
      if (isTypeWord(i) || (isWord(i) && TOP_LEVEL_WORDS.contains(lexemes.get(i).text(text)))) {
        return false;
      }
      if (isSymbol(i, ';') && i == brace + 1) {
        return false;
      }
      if (isSymbol(i, '{') || isSymbol(i, ';') || isSymbol(i, '=')) {
        return true;
      }
      if (isSymbol(i, '(') && !isAnnotationArgument(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the brace opens the code of a lambda. */
  boolean isLambda(int brace) {
    return isSymbol(brace - 2, '-') && isSymbol(brace - 1, '>');
  }

  private boolean isTypeWord(int i) {
    if (!isWord(i) || !isWord(i + 1)) {
      return false;
    }
    String word = lexemes.get(i).text(text);
    return word.equals("record")
        ? isSymbol(i + 2, '(') || isSymbol(i + 2, '<')
        : TYPE_WORDS.contains(word);
  }

  /** Whether the brace opens the body of {@code new Type(…)}. */
  boolean isAnonymousClass(int brace) {
    if (!isSymbol(brace - 1, ')')) {
      return false;
    }
    int i = opening(brace - 1) - 1;
    while ((isWord(i) && !is(i, "new")) || isWithinType(i)) {
      i--;
    }
    return is(i, "new");
  }

  private boolean isWithinType(int i) {
    return i >= 0
        && lexemes.get(i).kind() == Lexeme.Kind.SYMBOL
        && WITHIN_TYPE.indexOf(text.charAt(lexemes.get(i).begin())) >= 0;
  }

  private int annotationBefore(int end) {
    int i = end - 1;
    if (isSymbol(i, ')')) {
      i = opening(i) - 1;
    }
    while (isWord(i) && isSymbol(i - 1, '.')) {
      i -= 2;
    }
    return isWord(i) && isSymbol(i - 1, '@') ? i - 1 : end;
  }

  private boolean isAnnotationArgument(int parenthesis) {
    int i = parenthesis - 1;
    while (isWord(i) && isSymbol(i - 1, '.')) {
      i -= 2;
    }
    return isWord(i) && isSymbol(i - 1, '@');
  }

  /** The opening parenthesis of a closing one, or -1. */
  private int opening(int closing) {
    int depth = 0;
    for (int i = closing; i >= 0; i--) {
      if (isSymbol(i, ')')) {
        depth++;
      } else if (isSymbol(i, '(')) {
        depth--;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean isWord(int i) {
    return i >= 0 && i < lexemes.size() && lexemes.get(i).kind() == Lexeme.Kind.WORD;
  }

  private boolean is(int i, String word) {
    return isWord(i) && lexemes.get(i).is(text, word);
  }

  private boolean isSymbol(int i, char symbol) {
    return i >= 0 && i < lexemes.size() && lexemes.get(i).is(text, symbol);
  }
}
