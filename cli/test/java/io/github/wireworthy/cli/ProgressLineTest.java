package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ProgressLineTest {

  private final StringWriter terminal = new StringWriter();

  @Test
  void lineShowsWhatIsDoneAndVanishes() throws InterruptedException {
    try (ProgressLine line = ProgressLine.after(Duration.ZERO, new PrintWriter(terminal))) {
      line.doing("reading 3 files");
      waitFor("reading 3 files … 0 s");
      line.doing("analysing 3 files");
      waitFor("\r\u001b[Kanalysing 3 files … 0 s");
    }
    assertThat(terminal.toString()).endsWith(" s\r\u001b[K").doesNotContain("\n");
  }

  @Test
  void shortScanShowsNothing() {
    PrintWriter out = new PrintWriter(terminal);
    try (ProgressLine line = ProgressLine.after(Duration.ofMinutes(1), out)) {
      line.doing("reading 1 file");
    }
    assertThat(terminal.toString()).isEmpty();
  }

  @Test
  void nothingComesAfterTheEnd() throws InterruptedException {
    ProgressLine line = ProgressLine.after(Duration.ZERO, new PrintWriter(terminal));
    waitFor("0 s");
    line.close();
    String atEnd = terminal.toString();
    line.close();
    Thread.sleep(300);
    assertThat(terminal.toString()).isEqualTo(atEnd);
  }

  private void waitFor(String text) throws InterruptedException {
    Instant end = Instant.now().plusSeconds(20);
    while (!terminal.toString().contains(text) && Instant.now().isBefore(end)) {
      Thread.sleep(10);
    }
    assertThat(terminal.toString()).contains(text);
  }
}
