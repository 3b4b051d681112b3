package io.github.wireworthy.syntax;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseException;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.Range;
import com.github.javaparser.Token;
import com.github.javaparser.TokenRange;
import io.github.wireworthy.source.Problem.Kind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A complaint of the parser, with the place of the first thing that it did not expect. */
record SyntaxError(Range range, String message) {

  private static final Pattern LEXICAL = Pattern.compile("error at line (\\d+), column (\\d+)");

  static SyntaxError of(Problem problem) {
    return unexpectedToken(problem)
        .or(() -> unexpectedCharacter(problem))
        .orElseGet(() -> somethingElse(problem));
  }

  io.github.wireworthy.source.Problem toProblem(String file, PlaceMap places) {
    return new io.github.wireworthy.source.Problem(
        Kind.SYNTAX, file, Optional.of(places.span(range)), message);
  }

  private static Optional<SyntaxError> unexpectedToken(Problem problem) {
    if (problem.getCause().orElse(null) instanceof ParseException exception
        && exception.currentToken != null
        && exception.currentToken.next != null) {
      Token token = exception.currentToken.next;
      Range range = Range.range(token.beginLine, token.beginColumn, token.endLine, token.endColumn);
      boolean isEnd = token.kind == 0;
      String message = "unexpected " + (isEnd ? "end of file" : "`" + firstLine(token.image) + "`");
      return Optional.of(new SyntaxError(range, message));
    }
    return Optional.empty();
  }

  private static Optional<SyntaxError> unexpectedCharacter(Problem problem) {
    Matcher matcher = LEXICAL.matcher(problem.getMessage());
    if (!matcher.find()) {
      return Optional.empty();
    }
    // At the end of a file the parser counts columns from 0.
    int column = Math.max(1, Integer.parseInt(matcher.group(2)));
    Position place = new Position(Integer.parseInt(matcher.group(1)), column);
    boolean isEnd = problem.getMessage().contains("Encountered: <EOF>");
    String message = isEnd ? "unexpected end of file" : "unexpected character";
    return Optional.of(new SyntaxError(new Range(place, place), message));
  }

  private static SyntaxError somethingElse(Problem problem) {
    Range range =
        problem
            .getLocation()
            .map(TokenRange::getBegin)
            .flatMap(JavaToken::getRange)
            .orElse(new Range(Position.HOME, Position.HOME));
    return new SyntaxError(range, "cannot be parsed: " + firstLine(problem.getMessage()));
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
