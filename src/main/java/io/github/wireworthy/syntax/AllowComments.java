package io.github.wireworthy.syntax;

import io.github.wireworthy.facts.AllowComment;
import io.github.wireworthy.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the comments that allow a finding. */
final class AllowComments {

  private static final String MARK = "wireworthy:allow";

  /** At the begin of a comment, or of a comment within a line comment. */
  private static final Pattern ALLOW =
      Pattern.compile("(?://|/\\*+)[ \\t]*" + MARK + "(?![\\w-])[ \\t]*([^\\s*]*)([^\\r\\n]*)");

  private final String text;
  private final List<Lexeme> lexemes;
  private final LineIndex lines;

  private AllowComments(String text) {
    this.text = text;
    this.lexemes = Lexeme.allOf(text);
    this.lines = new LineIndex(text);
  }

  static List<AllowComment> in(SourceFile file) {
    return file.text().contains(MARK) ? new AllowComments(file.text()).find() : List.of();
  }

  private List<AllowComment> find() {
    List<AllowComment> found = new ArrayList<>();
    for (int i = 0; i < lexemes.size(); i++) {
      Lexeme lexeme = lexemes.get(i);
      if (isComment(lexeme)) {
        Matcher matcher = ALLOW.matcher(text).region(lexeme.begin(), lexeme.end());
        boolean isBlock = text.startsWith("/*", lexeme.begin());
        if (isBlock ? matcher.lookingAt() : matcher.find()) {
          found.add(allowComment(lexeme, matcher, coveredLine(i)));
        }
      }
    }
    return List.copyOf(found);
  }

  private AllowComment allowComment(Lexeme comment, Matcher matcher, int coveredLine) {
    String reason = matcher.group(2).strip();
    if (reason.endsWith("*/")) {
      reason = reason.substring(0, reason.length() - 2).strip();
    }
    return new AllowComment(
        lines.span(comment.begin(), comment.end()), matcher.group(1), reason, coveredLine);
  }

  private int coveredLine(int comment) {
    int line = lines.line(lexemes.get(comment).begin());
    if (codeBefore(comment, line)) {
      return line;
    }
    return lexemes.stream()
        .skip(comment)
        .filter(lexeme -> !isComment(lexeme))
        .findFirst()
        .map(lexeme -> lines.line(lexeme.begin()))
        .orElse(line);
  }

  private boolean codeBefore(int comment, int line) {
    for (int i = comment - 1; i >= 0 && lines.line(lexemes.get(i).end() - 1) == line; i--) {
      if (!isComment(lexemes.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isComment(Lexeme lexeme) {
    return lexeme.kind() == Lexeme.Kind.COMMENT;
  }
}
