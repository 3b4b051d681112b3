package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each option of `scan` does. */
final class ScanOptionsTest {

  private static final String FIELD = "unserializable-field";
  private static final String VERSION = "missing-serial-version-uid";
  private static final String LAMBDA = "lambda-captures-unserializable-this";

  /** Needs a library to be judged. */
  private static final String ORDER =
      """
      class Order implements java.io.Serializable {
        private lib.Money money = new lib.Money();
      }
      """;

  @TempDir private Path folder;

  @Test
  void textIsTheDefaultFormat() {
    write("Proved.java", Sources.PROVED);
    assertThat(Outcome.of("scan", folder).out())
        .startsWith("error[unserializable-field]: `Proved.worker` ")
        .contains(
            """
             --> Proved.java:2:24
              |
            2 |   private final Thread worker = new Thread();
              |                        ^^^^^^\
            """)
        .contains("\n  = route: Proved.worker: Thread, which is not Serializable\n")
        .contains("\n  = help: ")
        .endsWith("\n\n1 finding (1 error) in 1 file\n");
  }

  @Test
  void onelineIsALineForEachFinding() {
    write("Proved.java", Sources.PROVED);
    write("Report.java", Sources.LAMBDA);
    List<String> lines = Outcome.findings(folder);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).startsWith("Proved.java:2:24: error[unserializable-field]: ");
    assertThat(lines.get(1))
        .startsWith("Report.java:7:37: error[lambda-captures-unserializable-this]: ");
  }

  @Test
  void sarifIsOneJsonDocument() {
    write("Proved.java", Sources.PROVED);
    assertThat(Outcome.of("scan", folder, "--format", "sarif").out())
        .startsWith("{\n")
        .contains("\"version\" : \"2.1.0\"", "\"uri\" : \"Proved.java\"")
        .endsWith("}\n");
  }

  @Test
  void outputGoesToAFileAndNotToStandardOutput() throws IOException {
    write("Proved.java", Sources.PROVED);
    Path file = Sources.write(folder.resolve("report.txt"), "an older and much longer report\n");
    Outcome outcome = Outcome.of("scan", folder, "--format", "oneline", "--output", file);
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).isEmpty();
    assertThat(Files.readString(file)).startsWith("Proved.java:2:24: error").endsWith("\n");
    assertThat(files()).containsExactly("Proved.java", "report.txt");
  }

  @Test
  void reportsAreWrittenBesidesTheMainOne() throws IOException {
    write("Proved.java", Sources.PROVED);
    Path lines = folder.resolve("lines");
    Path sarif = folder.resolve("sarif");
    Outcome outcome =
        Outcome.of("scan", folder, "--report=oneline=" + lines, "--report=sarif=" + sarif);
    assertThat(outcome.out()).startsWith("error[unserializable-field]");
    assertThat(Files.readString(lines)).startsWith("Proved.java:2:24");
    assertThat(Files.readString(sarif)).contains("\"2.1.0\"");
  }

  @Test
  void outputThroughALinkKeepsTheLink() throws IOException {
    write("Clean.java", Sources.CLEAN);
    Path target = Sources.write(folder.resolve("target.txt"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), target);
    Outcome.of("scan", folder, "--output", link);
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(target)).isEqualTo("no findings in 1 file\n");
  }

  @Test
  void classPathTellsWhatALibraryTypeIs() throws IOException {
    write("Order.java", ORDER);
    assertThat(Outcome.of("scan", folder, "-v").err())
        .contains("`lib.Money` is not on the class path; add it with --classpath");

    Path classes = LibraryClasses.compile(folder.resolve("classes"));
    Path jar = jar(classes, folder.resolve("lib/money.jar"));
    for (Object entry : List.of(classes, jar, folder.resolve("lib") + "/*")) {
      Outcome outcome = Outcome.of("scan", folder, "--format=oneline", "-v", "--classpath", entry);
      assertThat(outcome.out()).contains("Order.java:2:21: ", FIELD, "`Money`");
      assertThat(outcome.err()).contains("class path: ").doesNotContain("is not on the class path");
    }
  }

  @Test
  void classPathFileMayNameWhatDoesNotExist() throws IOException {
    write("Order.java", ORDER);
    Path classes = LibraryClasses.compile(folder.resolve("classes"));
    Path file = Sources.write(folder.resolve("cp"), classes + ":gone.jar\n\nalso gone.jar\n");
    Outcome outcome = Outcome.of("scan", folder, "--classpath-file", file);
    assertThat(outcome.out()).contains(FIELD);
    assertThat(outcome.err())
        .contains("note: class path entry does not exist: gone.jar\n")
        .contains("note: class path entry does not exist: also gone.jar\n");
    assertThat(outcome.exitCode()).isEqualTo(1);
  }

  @Test
  void selectAndIgnoreTakeIdsFamiliesAndAll() {
    write("Proved.java", Sources.PROVED);
    write("Report.java", Sources.LAMBDA);
    assertThat(ids("--select", LAMBDA)).containsExactly(LAMBDA);
    assertThat(ids("--select", "state")).containsExactly(FIELD);
    assertThat(ids("--select", FIELD + "," + LAMBDA)).containsExactly(FIELD, LAMBDA);
    assertThat(ids("--select", "state", "--select", "capture")).containsExactly(FIELD, LAMBDA);
    assertThat(ids("--select", "all")).containsExactly(VERSION, FIELD, LAMBDA);
    assertThat(ids("--ignore", "state")).containsExactly(LAMBDA);
    assertThat(ids("--select", "all", "--ignore", "capture, hygiene")).containsExactly(FIELD);
    assertThat(ids("--ignore", "all")).isEmpty();
  }

  @Test
  void selectTurnsOnWhatIsOffByDefault() {
    String off = "inner-class-carries-serializable-outer";
    write(
        "Outer.java",
        """
        class Outer implements java.io.Serializable {
          class Inner implements java.io.Serializable {}
        }
        """);
    assertThat(ids()).isEmpty();
    assertThat(ids("--select", off)).containsExactly(off);
  }

  @Test
  void pedanticTellsWhatIsOnlyPossible() {
    write("Possible.java", Sources.POSSIBLE);
    assertThat(Outcome.findings(folder)).isEmpty();
    assertThat(Outcome.findings(folder, "--pedantic"))
        .singleElement()
        .asString()
        .startsWith("Possible.java:2:18: note[unserializable-field]: ");
  }

  @Test
  void excludeLeavesOutFilesAndFolders() {
    write("a/Proved.java", Sources.PROVED);
    write("b/generated/Likely.java", Sources.LIKELY);
    assertThat(Outcome.findings(folder)).hasSize(2);
    assertThat(Outcome.findings(folder, "--exclude", "generated"))
        .singleElement()
        .asString()
        .startsWith("a/Proved.java");
    assertThat(Outcome.findings(folder, "--exclude=**/generated/**", "--exclude=a/*")).isEmpty();
  }

  @Test
  void encodingSaysHowBytesAreRead() throws IOException {
    String text = Sources.PROVED.replace("worker", "größe");
    Path file = folder.resolve("Proved.java");
    Files.write(file, text.getBytes(StandardCharsets.UTF_16LE));
    assertThat(Outcome.findings(folder, "--encoding", "utf-16le"))
        .singleElement()
        .asString()
        .contains("`Proved.größe`");
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Outcome.of("scan", folder, "--encoding=latin1").out()).doesNotContain("problem");
    assertThat(Outcome.of("scan", folder).out())
        .contains("problem: Proved.java:2:26: has bytes that are not UTF-8, read as ISO-8859-1");
  }

  @Test
  void colorIsForTextOnly() {
    write("Proved.java", Sources.PROVED);
    String plain = Outcome.of("scan", folder, "--color=never").out();
    String colored = Outcome.of("scan", folder, "--color", "always").out();
    assertThat(plain).doesNotContain("\u001b");
    assertThat(colored).contains("\u001b[");
    assertThat(colored.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    assertThat(Outcome.findings(folder, "--color=always").toString()).doesNotContain("\u001b");
  }

  @Test
  void quietTellsNothingOnStandardError() {
    write("Proved.java", Sources.PROVED);
    Outcome loud = Outcome.of("scan", folder);
    Outcome quiet = Outcome.of("scan", folder, "-q");
    assertThat(loud.err()).startsWith("finished in ");
    assertThat(quiet.err()).isEmpty();
    assertThat(quiet.out()).isEqualTo(loud.out());
    assertThat(quiet.exitCode()).isEqualTo(1);
  }

  @Test
  void verboseTellsPhasesCountsAndWhatWasNotKnown() {
    write("Proved.java", Sources.PROVED);
    write("Order.java", ORDER);
    Outcome outcome = Outcome.of("scan", folder, "--verbose");
    assertThat(outcome.out()).contains("; 1 undecided\n");
    assertThat(outcome.err())
        .contains("scanned 2 files, 6 lines, 2 types, 0 crossings, 2 questions, 1 undecided\n")
        .containsPattern("phase find: \\d+\\.\\d\\d s\nphase read: \\d+\\.\\d\\d s\n")
        .contains("undecided: 1 × `lib.Money` is not on the class path; add it with --classpath\n")
        .containsPattern("finished in \\d+\\.\\d\\d s\n");
    assertThat(Outcome.of("scan", folder).err())
        .contains("note: 1 undecided; -v tells what was not known\n");
  }

  @Test
  void packagesThatAreNotKnownAreTold() {
    write("A.java", "import lib.x.Job; class A { Job job; }");
    write("B.java", "import lib.x.*; import lib.x.Job; import lib.y.Task; class B { Job job; }");
    assertThat(Outcome.of("scan", folder).err())
        .contains(
            "note: types of 2 imported packages are not known, such as `lib.x`; --classpath makes"
                + " them known, -v lists them\n");
    assertThat(Outcome.of("scan", folder, "-v").err())
        .contains("not known: 2 × imported from `lib.x`\n")
        .contains("not known: 1 × imported from `lib.y`\n");
    assertThat(Outcome.of("scan", folder, "-q").err()).isEmpty();
  }

  @Test
  void librariesThatAreKnownWithoutJarsAreTold() throws IOException {
    write("Job.java", "import javax.jms.*; import java.util.*; class Job { Message last; }");
    assertThat(Outcome.of("scan", folder, "-v").err())
        .contains("signatures known without jars: jms\n")
        .doesNotContain("not known");
    write("Job.java", "import java.util.*; class Job { List<String> last; }");
    assertThat(Outcome.of("scan", folder, "-v").err()).doesNotContain("signatures");
  }

  @Test
  void longClassPathIsToldByItsBeginning() throws IOException {
    write("Clean.java", Sources.CLEAN);
    assertThat(Outcome.of("scan", folder, "-v").err()).contains("class path: empty, and Java ");
    StringBuilder classPath = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      Path entry = Files.createDirectories(folder.resolve("lib/" + i));
      classPath.append(entry).append(":");
    }
    assertThat(Outcome.of("scan", folder, "-v", "--classpath", classPath).err())
        .contains("class path: 12 entries, and Java ")
        .contains("class path: " + folder.resolve("lib/9") + "\nclass path: and 2 more\n");
  }

  private void write(String name, String text) {
    Sources.write(folder.resolve(name), text);
  }

  private List<String> ids(Object... options) {
    return Outcome.findings(folder, options).stream()
        .map(line -> line.replaceAll(".*?\\[([a-z-]+)]: .*", "$1"))
        .toList();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static Path jar(Path classes, Path jar) throws IOException {
    Files.createDirectories(jar.getParent());
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("lib/Money.class"));
      Files.copy(classes.resolve("lib/Money.class"), out);
    }
    return jar;
  }
}
