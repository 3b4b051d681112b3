package io.github.wireworthy.cli.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes of files as a unified diff, as {@code patch -p1} and {@code git apply} read it. */
public final class DiffText {

  private static final int CONTEXT = 3;
  private static final String NO_NEW_LINE = "\\ No newline at end of file";

  private DiffText() {}

  /**
   * The changes of several files, one after the other.
   *
   * @param changed the new texts by file, in the order in which they are told
   * @param before the texts as they were
   */
  public static String of(Map<String, String> changed, SourceLines before, Palette palette) {
    StringBuilder text = new StringBuilder();
    changed.forEach(
        (file, after) -> {
          Optional<String> old = before.text(file);
          old.ifPresent(it -> append(file, it, after, palette, text));
        });
    return text.toString();
  }

  private static void append(
      String file, String before, String after, Palette palette, StringBuilder text) {
    List<String> old = lines(before);
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + file, "b/" + file, old, DiffUtils.diff(old, lines(after)), CONTEXT);
    for (String line : diff) {
      text.append(colored(line, palette)).append('\n');
    }
  }

  /**
   * The lines without the feed that ends them; other terminators are kept, lest they be lost. One
   * that has none is told as the format has it.
   */
  private static List<String> lines(String text) {
    List<String> lines = Arrays.stream(text.split("\n", -1)).collect(Collectors.toList());
    String last = lines.remove(lines.size() - 1);
    if (!last.isEmpty()) {
      lines.add(last + "\n" + NO_NEW_LINE);
    }
    return lines;
  }

  private static String colored(String line, Palette palette) {
    if (line.startsWith("+++") || line.startsWith("---")) {
      return palette.strong(line);
    } else if (line.startsWith("+")) {
      return palette.added(line);
    }
    return line.startsWith("-") ? palette.error(line) : line;
  }
}
