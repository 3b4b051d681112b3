package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of all kinds, good and bad, and standard input. */
final class ScanInputsTest {

  @TempDir private Path folder;

  @Test
  void emptyFolderHasNoFindings() {
    Outcome outcome = Outcome.of("scan", folder);
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).isEqualTo("no findings in 0 files\n");
    assertThat(outcome.err()).startsWith("note: no Java files were found\n");
  }

  @Test
  void fileOfNoBytesIsAFileLikeAnyOther() {
    write("Empty.java", "");
    Outcome outcome = Outcome.of("scan", folder, "--strict");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).isEqualTo("no findings in 1 file\n");
  }

  @Test
  void brokenFileCostsNothingButItself() {
    write("Broken.java", "class Broken { int = ; }}}} \u0000");
    write("Binary.java", "\u0000\u0001\u0002PK");
    write("Proved.java", Sources.PROVED);
    Outcome outcome = Outcome.of("scan", folder);
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .contains("`Proved.worker`", "problem: Broken.java:", "problem: Binary.java:")
        .contains("1 finding (1 error) in 3 files; ");
  }

  @Test
  void whatCanBeReadOfABrokenFileIsScanned() {
    write("Half.java", Sources.PROVED + "class Rest { void }");
    assertThat(Outcome.findings(folder)).singleElement().asString().startsWith("Half.java:2:24: ");
  }

  @Test
  void namedFileIsReadWhateverItsName() {
    write("Proved.txt", Sources.PROVED);
    assertThat(Outcome.findings(folder)).isEmpty();
    assertThat(Outcome.findings(folder.resolve("Proved.txt"))).hasSize(1);
  }

  @Test
  void fileNamedTwiceIsReadOnce() {
    Path file = Sources.write(folder.resolve("Proved.java"), Sources.PROVED);
    assertThat(Outcome.findings(folder, file, folder)).hasSize(1);
  }

  @Test
  void namesAndTextMayBeOfAnyScript() {
    write("größe/日本 語/Größe😀.java", Sources.PROVED.replace("worker", "größe"));
    assertThat(Outcome.of("scan", folder).out())
        .contains(" --> größe/日本 語/Größe😀.java:2:24\n", "`Proved.größe`");
    assertThat(Outcome.of("scan", folder, "--format=sarif").out())
        .contains(
            "\"uri\" :"
                + " \"gr%C3%B6%C3%9Fe/%E6%97%A5%E6%9C%AC%20%E8%AA%9E/Gr%C3%B6%C3%9Fe%F0%9F%98%80.java\"");
  }

  @Test
  void caretsStandUnderWideCharactersAndTabs() {
    write(
        "Wide.java",
        "class W implements java.io.Serializable {\n\tint 数字; Thread 工人 = new Thread();\n}");
    assertThat(Outcome.of("scan", folder).out())
        .contains(
            """
            2 |     int 数字; Thread 工人 = new Thread();
              |                      ^^^^\
            """);
  }

  @Test
  void controlCharactersReachNoTerminal() {
    write("a\u001b[31mb\nc/Proved.java", "/* \u001b]0;title\u0007 */ " + Sources.PROVED);
    for (String format : List.of("text", "oneline")) {
      Outcome outcome = Outcome.of("scan", folder, "--format", format);
      assertThat(outcome.out()).contains("a\\u001b[31mb\\u000ac/Proved.java:2:24");
      assertThat(outcome.out().chars().filter(it -> it < ' ' && it != '\n')).isEmpty();
    }
  }

  @Test
  void excerptHasNoCarriageReturns() {
    write("Proved.java", Sources.PROVED.replace("\n", "\r\n"));
    String windows = Outcome.of("scan", folder).out();
    write("Proved.java", Sources.PROVED);
    assertThat(windows).isEqualTo(Outcome.of("scan", folder).out());
    write("Proved.java", Sources.PROVED.replace("\n", "\r"));
    assertThat(Outcome.of("scan", folder).out()).isEqualTo(windows);
  }

  @Test
  void standardInputIsScannedUnderItsName() {
    Outcome outcome =
        Outcome.with(Sources.PROVED, "scan", "-", "--stdin-name", folder.resolve("sub/A.java"));
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out())
        .contains(" --> A.java:2:24\n", "2 |   private final Thread worker = new Thread();");
  }

  @Test
  void standardInputStandsForTheFileOfItsName() throws IOException {
    Path saved = Sources.write(folder.resolve("Proved.java"), Sources.PROVED);
    write("Likely.java", Sources.LIKELY);
    Files.createDirectory(folder.resolve(".git"));
    Object[] scan = {"scan", folder, "-", "--stdin-name", saved, "--format=oneline"};
    assertThat(Outcome.with(Sources.CLEAN, scan).out().lines())
        .singleElement()
        .asString()
        .startsWith("Likely.java:2:18: ");
    assertThat(Outcome.with("\n" + Sources.PROVED, scan).out().lines())
        .extracting(line -> line.substring(0, line.indexOf(": ")))
        .containsExactly("Likely.java:2:18", "Proved.java:3:24");
    assertThat(Files.readString(saved)).isEqualTo(Sources.PROVED);
  }

  @Test
  void standardInputLeavesNoCopyBehind() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    List<Path> before = copies(temporary);
    Outcome.with(Sources.PROVED, "scan", "-", "--stdin-name", "A.java");
    assertThat(copies(temporary)).isEqualTo(before);
  }

  private static List<Path> copies(Path temporary) throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files.filter(it -> it.getFileName().toString().startsWith("wireworthy")).toList();
    }
  }

  private void write(String name, String text) {
    Sources.write(folder.resolve(name), text);
  }
}
