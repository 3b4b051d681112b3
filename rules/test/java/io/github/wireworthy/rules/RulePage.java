package io.github.wireworthy.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rule's page, cut at its headings.
 *
 * @param id the name of the file
 * @param title the first heading
 * @param summary what stands before the second heading
 * @param sections the text below each heading of the second level, in order
 */
record RulePage(String id, String title, String summary, Map<String, String> sections) {

  private static final String EXTENSION = ".md";

  /** All pages in the folder of the repository, sorted. */
  static List<RulePage> all() {
    try (Stream<Path> files = Files.list(Path.of("docs"))) {
      return files
          .filter(file -> file.toString().endsWith(EXTENSION))
          .sorted()
          .map(RulePage::read)
          .toList();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static RulePage read(Path file) {
    try {
      String name = String.valueOf(file.getFileName());
      return parse(name.substring(0, name.length() - EXTENSION.length()), Files.readAllLines(file));
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  private static RulePage parse(String id, List<String> lines) {
    Map<String, StringBuilder> sections = new LinkedHashMap<>();
    StringBuilder summary = new StringBuilder();
    StringBuilder current = summary;
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("## ")) {
        current = new StringBuilder();
        sections.put(line.substring(3), current);
      } else {
        current.append(line).append('\n');
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    sections.forEach((heading, text) -> texts.put(heading, text.toString()));
    return new RulePage(id, lines.get(0), summary.toString().strip(), texts);
  }

  /** The Java code of a section. */
  List<String> code(String heading) {
    List<String> blocks = new ArrayList<>();
    String[] parts = sections.getOrDefault(heading, "").split("```", -1);
    for (int i = 1; i < parts.length; i += 2) {
      if (parts[i].startsWith("java\n")) {
        blocks.add(parts[i].substring("java\n".length()));
      }
    }
    return blocks;
  }

  @Override
  public String toString() {
    return id;
  }
}
