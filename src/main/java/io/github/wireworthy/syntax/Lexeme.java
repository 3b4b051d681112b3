package io.github.wireworthy.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of Java text between white space: found without a grammar, so that it can be had from
 * text that the parser refuses.
 *
 * @param begin the offset of its first character
 * @param end the offset behind its last character
 */
public record Lexeme(Kind kind, int begin, int end) {

  /** What sort of piece it is; a symbol is a single character, also of {@code ->} or {@code ::}. */
  public enum Kind {
    WORD,
    SYMBOL,
    LITERAL,
    COMMENT
  }

  private static final String BLOCK_DELIMITER = "\"\"\"";

  public boolean is(String text, char symbol) {
    return kind == Kind.SYMBOL && text.charAt(begin) == symbol;
  }

  public boolean is(String text, String word) {
    return kind == Kind.WORD && end - begin == word.length() && text.startsWith(word, begin);
  }

  public String text(String text) {
    return text.substring(begin, end);
  }

  /** The pieces of a text without the comments. */
  public static List<Lexeme> codeOf(String text) {
    List<Lexeme> lexemes = allOf(text);
    lexemes.removeIf(lexeme -> lexeme.kind == Kind.COMMENT);
    return lexemes;
  }

  /** Whether the comment that a text ends with was not closed. */
  static boolean endsWithinComment(String text) {
    List<Lexeme> all = allOf(text);
    if (all.isEmpty() || all.get(all.size() - 1).kind != Kind.COMMENT) {
      return false;
    }
    String last = all.get(all.size() - 1).text(text);
    return last.startsWith("/*") && (last.length() < "/**/".length() || !last.endsWith("*/"));
  }

  /** The offset of a text block that is not closed, which then consists of its delimiter only. */
  static Optional<Integer> openTextBlock(String text) {
    return codeOf(text).stream()
        .filter(lexeme -> lexeme.text(text).equals(BLOCK_DELIMITER))
        .map(Lexeme::begin)
        .findFirst();
  }

  /** The offset of the bracket within which code nests deepest. */
  static int deepest(String text) {
    int depth = 0;
    int greatest = 0;
    int offset = 0;
    for (Lexeme lexeme : codeOf(text)) {
      char first = text.charAt(lexeme.begin);
      if (first == '(' || first == '{' || first == '[') {
        depth++;
        if (depth > greatest) {
          greatest = depth;
          offset = lexeme.begin;
        }
      } else if (first == ')' || first == '}' || first == ']') {
        depth--;
      }
    }
    return offset;
  }

  /** All pieces of a text, comments included; never fails, an open literal or comment just ends. */
  public static List<Lexeme> allOf(String text) {
    List<Lexeme> lexemes = new ArrayList<>(text.length() / 4);
    int at = 0;
    while (at < text.length()) {
      char first = text.charAt(at);
      if (Character.isWhitespace(first)) {
        at++;
      } else {
        Kind kind = kindAt(text, at);
        int end = end(text, at, kind);
        lexemes.add(new Lexeme(kind, at, end));
        at = end;
      }
    }
    return lexemes;
  }

  private static Kind kindAt(String text, int at) {
    char first = text.charAt(at);
    if (first == '"' || first == '\'') {
      return Kind.LITERAL;
    }
    if (text.startsWith("//", at) || text.startsWith("/*", at)) {
      return Kind.COMMENT;
    }
    return Character.isJavaIdentifierPart(first) ? Kind.WORD : Kind.SYMBOL;
  }

  private static int end(String text, int begin, Kind kind) {
    return switch (kind) {
      case SYMBOL -> begin + 1;
      case WORD -> wordEnd(text, begin);
      case LITERAL -> literalEnd(text, begin);
      case COMMENT ->
          text.startsWith("//", begin) ? lineEnd(text, begin) : after(text, "*/", begin + 2);
    };
  }

  private static int wordEnd(String text, int begin) {
    int end = begin + 1;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int literalEnd(String text, int begin) {
    boolean isBlock = text.startsWith(BLOCK_DELIMITER, begin);
    String delimiter = isBlock ? BLOCK_DELIMITER : text.substring(begin, begin + 1);
    int limit = isBlock ? text.length() : lineEnd(text, begin);
    int at = begin + delimiter.length();
    while (at < limit && !text.startsWith(delimiter, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    boolean isOpen = at >= limit;
    return isOpen && isBlock
        ? begin + delimiter.length()
        : Math.min(limit, at + delimiter.length());
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int after(String text, String delimiter, int from) {
    int found = text.indexOf(delimiter, from);
    return found < 0 ? text.length() : found + delimiter.length();
  }
}
