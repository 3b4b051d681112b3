package io.github.wireworthy.syntax;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseException;
import com.github.javaparser.Range;
import com.github.javaparser.Token;
import com.github.javaparser.TokenRange;
import io.github.wireworthy.source.Problem;
import io.github.wireworthy.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the parser's complaints into problems with a place and a short message. */
final class SyntaxProblems {

  private static final Pattern LEXICAL =
      Pattern.compile("Lexical error at line (\\d+), column (\\d+)");

  private SyntaxProblems() {}

  static Problem of(com.github.javaparser.Problem problem, String file, PlaceMap places) {
    if (problem.getCause().orElse(null) instanceof ParseException exception
        && exception.currentToken != null
        && exception.currentToken.next != null) {
      return unexpected(exception.currentToken.next, file, places);
    }
    Matcher lexical = LEXICAL.matcher(problem.getMessage());
    if (lexical.find()) {
      Span span =
          at(Integer.parseInt(lexical.group(1)), Integer.parseInt(lexical.group(2)), places);
      return syntax(file, Optional.of(span), "unexpected character");
    }
    Optional<Span> span =
        problem
            .getLocation()
            .map(TokenRange::getBegin)
            .flatMap(JavaToken::getRange)
            .map(range -> span(range, places));
    return syntax(file, span, "cannot be parsed: " + firstLine(problem.getMessage()));
  }

  private static Problem unexpected(Token token, String file, PlaceMap places) {
    Span span = places.span(token.beginLine, token.beginColumn, token.endLine, token.endColumn + 1);
    String message =
        token.kind == 0 ? "unexpected end of file" : "unexpected `" + firstLine(token.image) + "`";
    return syntax(file, Optional.of(span), message);
  }

  private static Problem syntax(String file, Optional<Span> span, String message) {
    return new Problem(Problem.Kind.SYNTAX, file, span, message);
  }

  private static Span at(int line, int column, PlaceMap places) {
    return places.span(line, column, line, column + 1);
  }

  private static Span span(Range range, PlaceMap places) {
    return places.span(range.begin.line, range.begin.column, range.end.line, range.end.column + 1);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
