package io.github.wireworthy.program;

import java.util.stream.Collectors;

/** Indents text by its braces, so that people can read it. */
final class Layout {
  private Layout() {}

  static String indented(String text) {
    int[] level = {0};
    return text.lines()
        .map(String::strip)
        .map(
            line -> {
              int closing = line.startsWith("}") ? 1 : 0;
              String indented = "  ".repeat(Math.max(0, level[0] - closing)) + line;
              level[0] += count(line, '{') - count(line, '}');
              return line.isEmpty() ? line : indented;
            })
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static int count(String line, char brace) {
    return (int) line.chars().filter(letter -> letter == brace).count();
  }
}
