package io.github.wireworthy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void escapeSequencesNeverReachTheTerminal() {
    assertThat(Printable.of("a\u001b[31mb\u0007")).isEqualTo("a\\u001b[31mb\\u0007");
  }

  @Test
  void charactersThatTurnTheDirectionAreShown() {
    assertThat(Printable.of("x\u202ey")).isEqualTo("x\\u202ey");
  }

  @Test
  void lettersOfAnyScriptStay() {
    assertThat(Printable.of("größe 数 😀")).isEqualTo("größe 数 😀");
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    assertThat(Printable.width("数x")).isEqualTo(3);
    assertThat(Printable.width("\tx")).isEqualTo(5);
    assertThat(Printable.width("e\u0301")).isEqualTo(1);
  }
}
