package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void versionGoesToStandardOutput() {
    assertThat(run("--version")).isZero();
    assertThat(out).asString().startsWith("wireworthy ");
    assertThat(err).asString().isEmpty();
  }

  @Test
  void helpSaysWhatTheToolFinds() {
    assertThat(run("--help")).isZero();
    assertThat(out).asString().contains("cannot be serialized");
  }

  @Test
  void unknownOptionIsWrongUsage() {
    assertThat(run("--no-such-option")).isEqualTo(2);
    assertThat(out).asString().isEmpty();
    assertThat(err).asString().contains("--no-such-option");
  }

  private int run(String... arguments) {
    return Main.run(
        InputStream.nullInputStream(), new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
