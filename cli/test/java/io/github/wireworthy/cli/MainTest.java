package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainTest {

  @Test
  void versionGoesToStandardOutput() {
    Outcome outcome = Outcome.of("--version");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).startsWith("wireworthy ");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void helpSaysWhatTheToolFinds() {
    Outcome outcome = Outcome.of("--help");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("cannot be serialized", "scan", "explain", "rules");
  }

  @Test
  void helpOfACommandNamesEveryExitCode() {
    Outcome outcome = Outcome.of("scan", "--help");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("  0   ", "  1   ", "  2   ", "  3   ");
    assertThat(Outcome.of("help", "scan")).isEqualTo(outcome);
  }

  @Test
  void unknownOptionIsWrongUsage() {
    assertWrong("unknown option `--no-such-option`; see `wireworthy --help`", "--no-such-option");
  }

  @Test
  void aCommandIsRequired() {
    assertWrong("a command is required; see `wireworthy --help`");
  }

  @Test
  void unknownCommandIsWrongUsage() {
    assertWrong("unknown command `explian`; did you mean `explain`?", "explian");
    assertWrong("unknown command `frobnicate`; see `wireworthy --help`", "frobnicate");
  }

  @Test
  void pathInPlaceOfACommandTellsTheCommand(@TempDir Path folder) {
    assertWrong("did you mean `wireworthy scan " + folder + "`?", folder);
  }

  @Test
  void nameWithAnAtSignIsNotReadAsAFileOfArguments(@TempDir Path folder) {
    Path file = Sources.write(folder.resolve("arguments"), "--help\n");
    assertWrong("no such file or folder: @" + file, "scan", "@" + file);
  }

  @Test
  void exceptionIsAFailureAndNotAFinding() {
    Outcome outcome =
        Outcome.with(
            failing(new IllegalStateException("mine")), "scan", "-", "--stdin-name=A.java");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .contains("internal failure, please report it", "mine", "at io.github");
  }

  @Test
  void errorIsAFailureAndNotAFinding() {
    for (Error error : new Error[] {new AssertionError("mine"), new StackOverflowError("mine")}) {
      Outcome outcome = Outcome.with(failing(error), "scan", "-", "--stdin-name=A.java");
      assertThat(outcome.exitCode()).isEqualTo(2);
      assertThat(outcome.err()).contains("internal failure, please report it", "mine");
    }
  }

  @Test
  void wantOfMemoryIsOneLineWithWhatToDo() {
    Outcome outcome =
        Outcome.with(failing(new OutOfMemoryError()), "scan", "-", "--stdin-name=A.java");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).contains("out of memory", "-Xmx");
  }

  private static InputStream failing(Throwable failure) {
    return new InputStream() {
      @Override
      public int read() {
        if (failure instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) failure;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) {
        return read();
      }
    };
  }

  private static void assertWrong(String message, Object... arguments) {
    Outcome outcome = Outcome.of(arguments);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).contains(message);
  }
}
