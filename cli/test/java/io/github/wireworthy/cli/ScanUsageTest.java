package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every mistake in usage is one clear line and exit code 2, and leaves nothing behind. */
final class ScanUsageTest {

  @TempDir private Path folder;
  private Path source;

  @BeforeEach
  void writeASource() {
    source = Sources.write(folder.resolve("Proved.java"), Sources.PROVED);
  }

  @Test
  void pathThatDoesNotExist() {
    Path missing = folder.resolve("missing");
    assertWrong("no such file or folder: " + missing, source, missing);
  }

  @Test
  void pathThatMayNotBeRead() throws IOException {
    Path secret = Files.createDirectory(folder.resolve("secret"));
    Files.setPosixFilePermissions(secret, Set.of());
    assumeThat(Files.isReadable(secret)).as("root may read all").isFalse();
    assertWrong("cannot be read: " + secret, secret);
  }

  @Test
  void linkThatLeadsNowhere() throws IOException {
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    assertWrong("no such file or folder: " + loop, loop);
  }

  @Test
  void emptyPath() {
    assertWrong("a path is empty", "");
  }

  @Test
  void unknownOption() {
    assertWrong("unknown option `--formt`; did you mean `--format`?", source, "--formt=text");
    assertWrong("unknown option `--zzz`; see `wireworthy scan --help`", source, "--zzz");
  }

  @Test
  void optionWithoutItsValue() {
    assertWrong("`--format` wants a value: --format FMT; see `wireworthy scan --help`", "--format");
  }

  @Test
  void optionGivenTwice() {
    assertWrong("`--format` is given twice", "--format=text", "--format=sarif");
  }

  @Test
  void unknownFormat() {
    String known = "unknown format `xml`; known are text, oneline, sarif";
    assertWrong(known, source, "--format", "xml");
    assertWrong(known, source, "--report", "xml=" + folder.resolve("report"));
  }

  @Test
  void badReport() {
    for (String report : List.of("sarif", "=file", "sarif=")) {
      assertWrong("--report wants FMT=FILE, not `" + report + "`", source, "--report", report);
    }
  }

  @Test
  void outputThatIsAFolder() {
    assertWrong("output is a folder: " + folder, source, "--output", folder);
    assertWrong("output is a folder: " + folder, source, "--report", "sarif=" + folder);
  }

  @Test
  void outputInAFolderThatDoesNotExist() {
    Path gone = folder.resolve("gone");
    assertWrong(
        "folder of the output does not exist: " + gone, source, "--output", gone.resolve("out"));
  }

  @Test
  void outputThatIsAnInput() throws IOException {
    Path list = Sources.write(folder.resolve("cp"), "");
    Path link = Files.createSymbolicLink(folder.resolve("link"), source);
    for (Path file : List.of(source, folder.resolve("./Proved.java"), link, list)) {
      String message = "the output would overwrite what is scanned: " + file;
      assertWrong(message, folder, "--classpath-file", list, "--output", file);
      assertWrong(message, folder, "--classpath-file", list, "--report", "sarif=" + file);
    }
    assertThat(source).hasContent(Sources.PROVED);
  }

  @Test
  void outputWithoutAName() {
    assertWrong("the name of an output is empty", source, "--output=");
  }

  @Test
  void outputBelowAFile() {
    assertWrong("folder of the output does not exist: ", source, "--output", source.resolve("out"));
  }

  @Test
  void twoReportsInOneFile() {
    Path file = folder.resolve("report");
    assertWrong(
        "two reports would be written to ", source, "--output", file, "--report", "sarif=" + file);
  }

  @Test
  void classPathEntryThatDoesNotExist() {
    Path jar = folder.resolve("missing.jar");
    assertWrong(
        "class path entry does not exist: " + jar, source, "--classpath", folder + ":" + jar);
  }

  @Test
  void classPathEntryThatIsNoJar() {
    Path empty = Sources.write(folder.resolve("empty.jar"), "");
    for (Path file : List.of(source, empty)) {
      assertWrong(
          "class path entry is neither a folder nor a jar: " + file, source, "--classpath", file);
    }
  }

  @Test
  void classPathFileThatDoesNotExist() {
    assertWrong("the name of a class path file is empty", source, "--classpath-file=");
    Path file = folder.resolve("cp.txt");
    assertWrong("class path file cannot be read: " + file, source, "--classpath-file", file);
    assertWrong("class path file cannot be read: " + folder, source, "--classpath-file", folder);
  }

  @Test
  void unknownRule() {
    String line =
        "unknown rule or family `unserializable-fields`; did you mean `unserializable-field`?";
    assertWrong(line, source, "--select", "crossing,unserializable-fields");
    assertWrong(line, source, "--ignore", "unserializable-fields");
    assertWrong("unknown rule or family ``; `wireworthy rules` lists them", source, "--select=");
  }

  @Test
  void ruleInCapitals() {
    assertWrong("did you mean `unserializable-field`?", source, "--select=UNSERIALIZABLE-FIELD");
  }

  @Test
  void badGlob() {
    assertWrong("a glob for --exclude is empty", source, "--exclude=");
    assertWrong("not a glob for --exclude: `a[`", source, "--exclude", "b*", "--exclude", "a[");
  }

  @Test
  void unknownEncoding() {
    assertWrong("unknown encoding `utf-9`", source, "--encoding", "utf-9");
    assertWrong("unknown encoding `no encoding`", source, "--encoding", "no encoding");
  }

  @Test
  void badJobs() {
    assertWrong("--jobs must be at least 1", source, "--jobs", "0");
    assertWrong("--jobs must be at least 1", source, "--jobs=-3");
    assertWrong("--jobs wants a number, not `two`", source, "--jobs", "two");
    assertWrong("--jobs wants a number, not `99999999999`", source, "--jobs", "99999999999");
    assertWrong("--jobs wants a number, not ``", source, "--jobs=");
  }

  @Test
  void unknownLevel() {
    assertWrong(
        "unknown level `info` for --fail-on; known are error, warning, note, never",
        source,
        "--fail-on",
        "info");
  }

  @Test
  void unknownColor() {
    assertWrong(
        "unknown value `yes` for --color; known are auto, always, never", source, "--color", "yes");
  }

  @Test
  void quietAndVerboseAtOnce() {
    assertWrong("--quiet and --verbose exclude each other", source, "-q", "-v");
  }

  @Test
  void standardInputWithoutAName() {
    assertWrong("what `-` reads needs a name: --stdin-name FILE", "-");
    assertWrong(
        "--stdin-name is of no use unless `-` is scanned", source, "--stdin-name", "A.java");
  }

  @Test
  void whatIsWrongIsToldOnOneLineWhateverItsName() {
    Outcome outcome = Outcome.of("scan", "two\nlines\u001b[31m");
    assertThat(outcome.err())
        .isEqualTo("wireworthy: no such file or folder: two lines\\u001b[31m\n");
  }

  @Test
  void outputThatFailsOnlyWhenItIsWritten() {
    Path target = folder.resolve("x".repeat(256));
    assertWrong("output cannot be written: " + target, source, "--output", target);
  }

  /** Runs a scan that must fail, and that must not change the folder. */
  private void assertWrong(String message, Object... arguments) {
    Object[] words = Stream.concat(Stream.of("scan"), Stream.of(arguments)).toArray();
    List<Path> before = files();

    Outcome outcome = Outcome.of(words);

    assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).startsWith("wireworthy: ").contains(message);
    assertThat(files()).isEqualTo(before);
  }

  private List<Path> files() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
