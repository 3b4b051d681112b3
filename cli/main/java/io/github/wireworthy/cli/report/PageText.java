package io.github.wireworthy.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown page as it reads well in a terminal: headings, paragraphs, lists and code. */
public final class PageText {

  private static final int WIDTH = 80;
  private static final String CODE_MARGIN = "    ";
  private static final Pattern FENCE = Pattern.compile("\\s*(```|~~~).*");
  private static final Pattern HEADING = Pattern.compile("#{1,6} .*");
  private static final Pattern ITEM = Pattern.compile("\\s*([-*]|\\d+\\.) .*");
  private static final Pattern LINK = Pattern.compile("\\[([^]\\n]+)]\\(([^)\\s]+)\\)");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![*\\w])\\*([^*\\s][^*]*)\\*(?![*\\w])");
  private static final Pattern STYLE = Pattern.compile("\u001b\\[[0-9;]*m");
  private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");

  private final Palette palette;
  private final StringBuilder text = new StringBuilder();
  private final List<String> paragraph = new ArrayList<>();
  private boolean inCode;

  private PageText(Palette palette) {
    this.palette = palette;
  }

  /** The page, its last line ended. */
  public static String of(String markdown, Palette palette) {
    PageText page = new PageText(palette);
    markdown.lines().forEach(page::line);
    page.endParagraph();
    return page.text.toString();
  }

  private void line(String line) {
    if (FENCE.matcher(line).matches()) {
      endParagraph();
      inCode = !inCode;
    } else if (inCode) {
      text.append((CODE_MARGIN + Printable.of(line)).stripTrailing()).append("\n");
    } else if (HEADING.matcher(line).matches()) {
      endParagraph();
      String heading = line.substring(line.indexOf(' ') + 1).strip();
      text.append(palette.strong(Printable.of(heading))).append("\n");
    } else if (line.isBlank()) {
      endParagraph();
      text.append("\n");
    } else if (line.startsWith("|")) {
      endParagraph();
      text.append(inline(line)).append("\n");
    } else {
      if (ITEM.matcher(line).matches()) {
        endParagraph();
      }
      paragraph.add(line);
    }
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      text.append(wrapped()).append("\n");
      paragraph.clear();
    }
  }

  /** The lines of a paragraph broken anew; those of a list item stand below its text. */
  private String wrapped() {
    String first = paragraph.get(0);
    int indent = first.length() - first.stripLeading().length();
    boolean isItem = ITEM.matcher(first).matches();
    int hanging = isItem ? first.indexOf(' ', indent) + 1 : indent;
    StringBuilder wrapped = new StringBuilder(" ".repeat(indent));
    int column = indent;
    for (String word : inline(String.join(" ", paragraph)).strip().split("\\s+", -1)) {
      int width = Printable.width(STYLE.matcher(word).replaceAll(""));
      if (column > hanging && column + width > WIDTH) {
        wrapped.append("\n").append(" ".repeat(hanging));
        column = hanging;
      } else if (column > indent) {
        wrapped.append(" ");
        column++;
      }
      wrapped.append(word);
      column += width;
    }
    return wrapped.toString();
  }

  private String inline(String markdown) {
    String linked =
        LINK.matcher(Printable.of(markdown))
            .replaceAll(link -> Matcher.quoteReplacement(target(link)));
    return STRONG
        .matcher(EMPHASIS.matcher(linked).replaceAll("$1"))
        .replaceAll(strong -> Matcher.quoteReplacement(palette.strong(strong.group(1))));
  }

  /** Of a link within the project its text says all; elsewhere the address is wanted too. */
  private static String target(MatchResult link) {
    return link.group(2).contains("://")
        ? link.group(1) + " (" + link.group(2) + ")"
        : link.group(1);
  }
}
