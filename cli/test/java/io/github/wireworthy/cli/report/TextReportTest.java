package io.github.wireworthy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TextReportTest {

  @Test
  void aFindingShowsCodeRouteHelpAndSummary() throws IOException {
    assertThat(text(Palette.PLAIN))
        .isEqualTo(
            """
            error[lambda-captures-unserializable-this]: lambda passed to `Orders.map` carries \
            `Report[]`, which cannot be serialized
             --> a b/Größe [1].java:3:46
              |
            3 |         return orders.map(order -> order.total() * rate);
              |                                                    ^^^^ reads the field `rate`, so \
            `this` goes along
              = route: lambda → this: Report, which is not Serializable
              = at: a b/Größe [1].java:2:2: is declared here
              = help: copy the field first: `double rate = this.rate;`
              = see: wireworthy explain lambda-captures-unserializable-this

            problem: a b/Größe [1].java:1:1: not Java from here on
            problem: Gone.java: cannot be read
            suppression: a b/Größe [1].java:1:1: `no-such-rule` allows nothing
            suppression: a b/Größe [1].java:1:1: `no-such-rule` names no rule and no family
            1 finding (1 error) in 7 files; 3 undecided; 2 suppressed; 2 problems
            """);
  }

  @Test
  void coloursOnlyAddEscapeSequences() throws IOException {
    String colored = text(Palette.COLORED);
    assertThat(colored).contains("\u001b[");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(text(Palette.PLAIN));
  }

  @Test
  void nothingFoundIsOneLine() throws IOException {
    StringBuilder out = new StringBuilder();
    new TextReport(Palette.PLAIN).write(Samples.empty(), out);
    assertThat(out.toString()).isEqualTo("no findings in 0 files\n");
  }

  private static String text(Palette palette) throws IOException {
    StringBuilder out = new StringBuilder();
    new TextReport(palette).write(Samples.scan(), out);
    return out.toString();
  }
}
