package io.github.wireworthy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PageTextTest {

  private static final String PAGE =
      """
      # a-rule

      Some words that stand
      on two lines, with **weight**, *stress*, `a * b * c`, a [page](other.md) and an
      [address](https://example.org/x).

      ## Example

      ```java
      class A {

        int[] a;
      }
      ```

      - one item that is so long that it has to go on in a second line, which stands below its first word
      - another
      1. a number

      | a | b |
      | --- | --- |
      """;

  @Test
  void aPageReadsWellInATerminal() {
    assertThat(PageText.of(PAGE, Palette.PLAIN))
        .isEqualTo(
            """
            a-rule

            Some words that stand on two lines, with weight, stress, `a * b * c`, a page and
            an address (https://example.org/x).

            Example

                class A {

                  int[] a;
                }

            - one item that is so long that it has to go on in a second line, which stands
              below its first word
            - another
            1. a number

            | a | b |
            | --- | --- |
            """);
  }

  @Test
  void coloursOnlyAddEscapeSequences() {
    String colored = PageText.of(PAGE, Palette.COLORED);
    assertThat(colored).contains("\u001b[1ma-rule\u001b[", "\u001b[1mweight\u001b[");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(PageText.of(PAGE, Palette.PLAIN));
  }
}
