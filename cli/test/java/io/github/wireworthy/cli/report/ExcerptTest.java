package io.github.wireworthy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.source.Location;
import io.github.wireworthy.source.Span;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ExcerptTest {

  @Test
  void caretsStandUnderTheSpan() throws IOException {
    assertThat(excerpt("  foo(bar);", new Span(1, 7, 1, 10)))
        .isEqualTo(
            """
             --> A.java:1:7
              |
            1 |   foo(bar);
              |       ^^^ label
            """);
  }

  @Test
  void aSpanOfMoreLinesIsMarkedToTheEndOfTheFirst() throws IOException {
    assertThat(excerpt("foo(  \nbar)", new Span(1, 1, 2, 5))).endsWith("\n  | ^^^^ label\n");
  }

  @Test
  void aPlaceBehindTheLineHasACaretAllTheSame() throws IOException {
    assertThat(excerpt("foo", new Span(1, 9, 1, 9))).endsWith("\n  |    ^ label\n");
  }

  @Test
  void aLineThatIsNotThereHasNoExcerpt() throws IOException {
    assertThat(excerpt("foo", new Span(7, 1, 7, 2))).isEqualTo(" --> A.java:7:1\n");
  }

  @Test
  void ofALongLineOnlyTheSurroundingsAreShown() throws IOException {
    String line = "x".repeat(5000) + "bad" + "y".repeat(5000);
    List<String> lines = excerpt(line, new Span(1, 5001, 1, 5004)).lines().toList();
    assertThat(lines.get(2))
        .startsWith("1 | …xxx")
        .contains("xbady")
        .endsWith("y…")
        .hasSizeLessThan(210);
    assertThat(lines.get(3).indexOf("^^^ label")).isEqualTo(lines.get(2).indexOf("bad"));
  }

  @Test
  void theBeginningOfALongLineIsNotCut() throws IOException {
    String line = "bad" + "y".repeat(5000);
    List<String> lines = excerpt(line, new Span(1, 1, 1, 5004)).lines().toList();
    assertThat(lines.get(2)).startsWith("1 | bady").endsWith("y…");
    assertThat(lines.get(3)).isEqualTo("  | " + "^".repeat(200) + " label");
  }

  @Test
  void noCharacterIsCutInHalves() throws IOException {
    String line = "😀".repeat(500);
    assertThat(excerpt(line, new Span(1, 501, 1, 503))).doesNotContain("\\u");
    assertThat(excerpt(line, new Span(1, 500, 1, 502))).doesNotContain("\\ud83d\\ude00");
  }

  private static String excerpt(String text, Span span) throws IOException {
    StringBuilder out = new StringBuilder();
    SourceLines sources = file -> Optional.of(text);
    Excerpt.write(new Location("A.java", span), "label", sources, Palette.PLAIN, out);
    return out.toString();
  }
}
