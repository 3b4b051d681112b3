package io.github.wireworthy.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Ways to write the same program down. */
enum Typography {
  PLAIN,
  TABS,
  WINDOWS_LINES,
  /** A comment at the end of each line. */
  COMMENTS,
  /** A comment after each opening brace and before each closing one, in the same line. */
  INNER_COMMENTS,
  /** All of a class in one line. */
  ONE_LINE,
  /** Each brace on a line of its own. */
  BRACES;

  /** The same program, written in a way that the dice choose. */
  static Program any(Program program, Dice dice) {
    Typography typography = dice.oneOf(List.of(values()));
    Map<String, String> files = new LinkedHashMap<>();
    program.files().forEach((name, text) -> files.put(name, typography.written(text)));
    return new Program(
        program.seed(), program.packageName(), files, program.shapes(), dice.choices());
  }

  private String written(String text) {
    List<String> head = new ArrayList<>();
    List<String> body = new ArrayList<>();
    for (String line : text.lines().toList()) {
      boolean isHead =
          body.isEmpty()
              && (line.isEmpty() || line.startsWith("package ") || line.startsWith("import "));
      (isHead ? head : body).add(line);
    }
    String all = String.join("\n", head) + "\n" + body(body) + "\n";
    return this == WINDOWS_LINES ? all.replace("\n", "\r\n") : all;
  }

  private String body(List<String> lines) {
    boolean hasComments = lines.stream().anyMatch(line -> line.contains("//"));
    return switch (this) {
      case TABS -> lines.stream().map(line -> line.replace("  ", "\t")).collect(joined("\n"));
      case COMMENTS -> lines.stream().map(line -> line + " // note").collect(joined("\n"));
      case INNER_COMMENTS ->
          lines.stream()
              .map(
                  line ->
                      line.replaceAll("\\{$", "{ /* in */").replaceAll("^( *)}", "$1/* out */ }"))
              .collect(joined("\n"));
      case ONE_LINE -> lines.stream().map(String::strip).collect(joined(hasComments ? "\n" : " "));
      case BRACES ->
          lines.stream().map(line -> line.replaceAll(" \\{$", "\n{")).collect(joined("\n"));
      default -> String.join("\n", lines);
    };
  }

  private static Collector<CharSequence, ?, String> joined(String between) {
    return Collectors.joining(between);
  }
}
