package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --fix}, {@code --diff} and {@code --unsafe} do to files, and what they say. */
final class ScanFixTest {

  private static final String SAFE =
      """
      class Shop {
        interface Task extends Runnable, java.io.Serializable {}

        private final int price = Integer.parseInt("1");

        Task task() {
          return () -> System.out.println("Größe " + price);
        }
      }
      """;

  private static final String FIXED =
      SAFE.replace("    return", "    int price = this.price;\n    return");

  /** The class may be created through an instance by code that is not in view. */
  private static final String UNSAFE =
      """
      public class Shop {
        Thread worker;

        public class Cart implements java.io.Serializable {}
      }
      """;

  @TempDir private Path folder;

  @Test
  void fixMakesSafeFixesAndTheNextScanIsSilent() {
    write(SAFE, StandardCharsets.UTF_8);
    Outcome outcome = scan("--fix");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).contains("fixed 1 finding in 1 file");
    assertThat(text()).isEqualTo(FIXED);
    Outcome second = scan("--fix");
    assertThat(second.exitCode()).isZero();
    assertThat(second.out()).doesNotContain("error[");
    assertThat(text()).isEqualTo(FIXED);
  }

  @Test
  void diffShowsAndWritesNothing() {
    write(SAFE, StandardCharsets.UTF_8);
    Outcome outcome = scan("--diff");
    assertThat(text()).isEqualTo(SAFE);
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).contains("+    int price = this.price;");
    assertThat(outcome.err()).contains("would fix 1 finding in 1 file");
    assertThat(scan("--fix", "--diff").out()).isEqualTo(outcome.out());
    assertThat(text()).isEqualTo(SAFE);
  }

  @Test
  void withoutFixNothingIsWritten() {
    write(SAFE, StandardCharsets.UTF_8);
    assertThat(scan().out()).contains("= fix: copy `price` into a local variable");
    assertThat(text()).isEqualTo(SAFE);
  }

  @Test
  void unsafeFixesHaveToBeAskedFor() {
    write(UNSAFE, StandardCharsets.UTF_8);
    assertThat(scan("--fix").exitCode()).isEqualTo(1);
    assertThat(text()).isEqualTo(UNSAFE);
    assertThat(scan("--fix", "--unsafe").exitCode()).isZero();
    assertThat(text()).isEqualTo(UNSAFE.replace("public class Cart", "public static class Cart"));
  }

  @Test
  void unsafeAloneIsWrongUsage() {
    write(UNSAFE, StandardCharsets.UTF_8);
    Outcome outcome = scan("--unsafe");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(text()).isEqualTo(UNSAFE);
  }

  @Test
  void encodingLineEndsAndByteOrderMarkAreKept() {
    String windows = SAFE.stripTrailing().replace("\n", "\r\n");
    String fixed = FIXED.stripTrailing().replace("\n", "\r\n");
    write("\uFEFF" + windows, StandardCharsets.UTF_8);
    scan("--fix");
    assertThat(text()).isEqualTo("\uFEFF" + fixed);
    write(windows, StandardCharsets.ISO_8859_1);
    scan("--fix", "--encoding", "ISO-8859-1");
    assertThat(bytes()).isEqualTo(fixed.getBytes(StandardCharsets.ISO_8859_1));
    write("\uFEFF" + windows, StandardCharsets.UTF_16LE);
    scan("--fix");
    assertThat(bytes()).isEqualTo(("\uFEFF" + fixed).getBytes(StandardCharsets.UTF_16LE));
  }

  @Test
  void fileInAnotherEncodingIsNotFixed() {
    write(SAFE, StandardCharsets.ISO_8859_1);
    byte[] before = bytes();
    Outcome outcome = scan("--fix");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("not fixed: ");
    assertThat(bytes()).isEqualTo(before);
  }

  @Test
  void suppressedFindingsAreNotFixed() {
    String allowed =
        SAFE.replace(
            "    return",
            "    // wireworthy:allow lambda-captures-unserializable-this known\n    return");
    write(allowed, StandardCharsets.UTF_8);
    assertThat(scan("--fix").exitCode()).isZero();
    assertThat(text()).isEqualTo(allowed);
  }

  @Test
  void findingsThatAreNotSelectedAreNotFixed() {
    write(SAFE, StandardCharsets.UTF_8);
    assertThat(scan("--fix", "--ignore", "capture").exitCode()).isZero();
    assertThat(text()).isEqualTo(SAFE);
  }

  @Test
  void fileThatCannotBeWrittenIsToldInOneLine() {
    write(SAFE, StandardCharsets.UTF_8);
    assertThat(file().toFile().setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(file()), "the user may write everything");
    Outcome outcome = scan("--fix");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("cannot be written: ").doesNotContain("Exception");
    assertThat(text()).isEqualTo(SAFE);
  }

  @Test
  void standardInputCannotBeFixed() {
    Outcome outcome = Outcome.with(SAFE, "scan", "-", "--stdin-name", "Shop.java", "--fix");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
    Outcome shown = Outcome.with(SAFE, "scan", "-", "--stdin-name", "Shop.java", "--diff");
    assertThat(shown.out()).contains("+    int price = this.price;");
  }

  private Outcome scan(Object... options) {
    Object[] arguments = new Object[options.length + 2];
    arguments[0] = "scan";
    arguments[1] = folder;
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Outcome.of(arguments);
  }

  private Path file() {
    return folder.resolve("Shop.java");
  }

  private void write(String text, Charset encoding) {
    try {
      Files.write(file(), text.getBytes(encoding));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(file());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
