package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exit codes 0, 1 and 3 of a scan; the mistakes that give 2 have a test of their own. */
final class ScanExitCodeTest {

  @TempDir private Path folder;

  @Test
  void nothingFoundIsZero() {
    write("Clean.java", Sources.CLEAN);
    assertThat(exitCode()).isZero();
  }

  @Test
  void findingsAreOne() {
    write("Likely.java", Sources.LIKELY);
    assertThat(exitCode()).isEqualTo(1);
  }

  @Test
  void failOnSaysFromWhichLevelOn() {
    write("Likely.java", Sources.LIKELY);
    assertThat(exitCode("--fail-on", "error")).isZero();
    assertThat(exitCode("--fail-on", "warning")).isEqualTo(1);
    assertThat(exitCode("--fail-on", "note")).isEqualTo(1);
    write("Proved.java", Sources.PROVED);
    assertThat(exitCode("--fail-on", "error")).isEqualTo(1);
    assertThat(exitCode("--fail-on", "never")).isZero();
  }

  @Test
  void notesCountOnlyIfTheyAreAskedFor() {
    write("Possible.java", Sources.POSSIBLE);
    assertThat(exitCode("--fail-on", "note")).isZero();
    assertThat(exitCode("--pedantic")).isZero();
    assertThat(exitCode("--pedantic", "--fail-on", "note")).isEqualTo(1);
  }

  @Test
  void whatCouldNotBeReadCountsOnlyIfStrict() {
    write("Broken.java", "class Broken { void }");
    assertThat(exitCode()).isZero();
    assertThat(exitCode("--strict")).isEqualTo(3);
  }

  @Test
  void strictWithoutProblemsIsZero() {
    write("Clean.java", Sources.CLEAN);
    assertThat(exitCode("--strict")).isZero();
  }

  @Test
  void findingsComeBeforeWhatCouldNotBeRead() {
    write("Broken.java", "class Broken { void }");
    write("Proved.java", Sources.PROVED);
    assertThat(exitCode("--strict")).isEqualTo(1);
    assertThat(exitCode("--strict", "--fail-on", "never")).isEqualTo(3);
  }

  @Test
  void brokenJarThatWasNotNamedCountsOnlyIfStrict() {
    write("Clean.java", Sources.CLEAN);
    Path jar = Sources.write(folder.resolve("broken.jar"), "not a jar");
    Path list = Sources.write(folder.resolve("list"), jar.toString());
    for (String option : List.of("--classpath=" + folder + "/*", "--classpath-file=" + list)) {
      assertThat(exitCode(option)).isZero();
      assertThat(exitCode(option, "--strict")).isEqualTo(3);
    }
  }

  @Test
  void standardOutputThatCannotBeWrittenIsAFailure() {
    write("Clean.java", Sources.CLEAN);
    StringWriter err = new StringWriter();
    int exitCode =
        Main.run(
            InputStream.nullInputStream(),
            new PrintWriter(new FullDisk()),
            new PrintWriter(err),
            "scan",
            folder.toString());
    assertThat(exitCode).isEqualTo(2);
    assertThat(err).asString().isEqualTo("wireworthy: standard output cannot be written\n");
  }

  private void write(String name, String text) {
    Sources.write(folder.resolve(name), text);
  }

  private int exitCode(Object... options) {
    Object[] arguments = new Object[options.length + 2];
    arguments[0] = "scan";
    arguments[1] = folder;
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Outcome.of(arguments).exitCode();
  }

  /** Takes nothing. */
  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] characters, int offset, int length) throws IOException {
      throw new IOException("no space left");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
