package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file {@code wireworthy.yaml}: where it is found, what it says, and what beats it. */
final class ConfigurationTest {

  private static final String GRID =
      """
      package shop;

      class Grid {
        static void send(Object payload) {}

        static class Plain {}

        void work() {
          send(new Plain()); // expect: unserializable-value-at-boundary "Plain"
        }
      }
      """;

  private static final String BOUNDARIES =
      """
      boundaries:
        shop.grid:
          title: the grid
          condition: {when: far-grid, text: the grid is far}
          calls:
            shop.Grid#send(java.lang.Object): {0: value}
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    Sources.write(folder.resolve("Proved.java"), Sources.PROVED);
    Sources.write(folder.resolve("Likely.java"), Sources.LIKELY);
    Sources.write(folder.resolve("Possible.java"), Sources.POSSIBLE);
  }

  private void configure(String text) {
    Sources.write(folder.resolve("wireworthy.yaml"), text);
  }

  @Test
  void everyOptionCanStandThere() {
    assertThat(Outcome.findings(folder)).hasSize(2);
    configure("pedantic: true\n");
    assertThat(Outcome.findings(folder)).hasSize(3);
    configure("ignore: [state]\n");
    assertThat(Outcome.findings(folder)).isEmpty();
    configure("select: [capture, crossing]\n");
    assertThat(Outcome.findings(folder)).isEmpty();
    configure("exclude: [\"Pro*.java\"]\n");
    assertThat(Outcome.findings(folder)).singleElement().asString().startsWith("Likely.java:");
    configure("fail-on: never\n");
    assertThat(Outcome.of("scan", folder).exitCode()).isZero();
    configure("strict: true\nignore: [all]\n");
    Sources.write(folder.resolve("Broken.java"), "class {");
    assertThat(Outcome.of("scan", folder).exitCode()).isEqualTo(3);
  }

  @Test
  void encodingIsThatOfTheSources() throws IOException {
    Path source = folder.resolve("Umlaut.java");
    Files.write(source, "class Müller {}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Outcome.of("scan", folder).out()).contains("not UTF-8");
    configure("encoding: ISO-8859-1\n");
    assertThat(Outcome.of("scan", folder).out()).doesNotContain("not UTF-8");
  }

  @Test
  void commandLineBeatsIt() {
    configure("ignore: [state]\nfail-on: never\n");
    assertThat(Outcome.findings(folder, "--ignore", "capture")).hasSize(2);
    assertThat(Outcome.of("scan", folder, "--ignore", "capture", "--fail-on", "error").exitCode())
        .isEqualTo(1);
  }

  @Test
  void verboseTellsWhichFileWasRead() {
    assertThat(Outcome.of("scan", folder, "-v").err()).doesNotContain("configuration:");
    configure("");
    Outcome outcome = Outcome.of("scan", folder, "-v");
    assertThat(outcome.err())
        .contains("configuration: " + folder.resolve("wireworthy.yaml") + "\n");
    assertThat(outcome.out()).contains("2 findings");
  }

  @Test
  void itIsFoundUpToTheGitRootAndNoFurther() throws IOException {
    Path module = folder.resolve("module");
    Path source = Sources.write(module.resolve("src/Proved.java"), Sources.PROVED);
    configure("ignore: [all]\n");
    assertThat(Outcome.findings(module)).as("no git root").hasSize(1);
    Files.createDirectory(folder.resolve(".git"));
    assertThat(Outcome.findings(module)).isEmpty();
    assertThat(Outcome.findings(source)).isEmpty();
    Files.createDirectory(module.resolve(".git"));
    assertThat(Outcome.findings(module)).as("above the git root").hasSize(1);
  }

  @Test
  void nearestOneHoldsAndTwoAreTold() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    Sources.write(one.resolve("Proved.java"), Sources.PROVED);
    Sources.write(other.resolve("Proved.java"), Sources.PROVED);
    configure("ignore: [all]\n");
    Sources.write(one.resolve("wireworthy.yaml"), "fail-on: never\n");
    assertThat(Outcome.findings(one)).hasSize(1);
    Outcome both = Outcome.of("scan", one, other);
    assertThat(both.exitCode()).isEqualTo(2);
    assertThat(both.err())
        .isEqualTo(
            "wireworthy: there are several configuration files: "
                + one.resolve("wireworthy.yaml")
                + ", "
                + folder.resolve("wireworthy.yaml")
                + "; --config FILE says which one holds\n");
    assertThat(
            Outcome.of("scan", one, other, "--config", one.resolve("wireworthy.yaml")).exitCode())
        .isZero();
  }

  @Test
  void pathsAndGlobsAreRelativeToTheFile() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    Path module = folder.resolve("mödul [1]");
    Sources.write(module.resolve("gen/Proved.java"), Sources.PROVED);
    Sources.write(module.resolve("src/Proved.java"), Sources.PROVED);
    Path jars = Files.createDirectories(module.resolve("lib"));
    Sources.write(module.resolve("classpath.txt"), jars.toString());
    Sources.write(
        module.resolve("wireworthy.yaml"),
        "exclude: [gen/**]\nclasspath: [lib]\nclasspath-file: [classpath.txt]\n");
    assertThat(Outcome.findings(module)).hasSize(1);
    assertThat(Outcome.of("scan", module, "-v").err())
        .contains("class path: 2 entries")
        .contains("class path: " + module + "/lib\n");
    assertThat(Outcome.of("scan", module, "-v", "--classpath", jars).err())
        .contains("class path: 2 entries");
  }

  @Test
  void boundariesAndSwitchesHoldForAllCommands() {
    Sources.write(folder.resolve("fixtures/Grid.java"), GRID);
    Path fixtures = folder.resolve("fixtures");
    Path file =
        Sources.write(fixtures.resolve("wireworthy.yaml"), BOUNDARIES + "switches: [far-grid]\n");
    assertThat(Outcome.of("scan", fixtures).out())
        .contains("`Grid.send`")
        .contains("= help: given: the grid is far\n");
    assertThat(Outcome.findings(fixtures, "--switch", "far-grid=off")).isEmpty();
    assertThat(Outcome.of("verify", fixtures).exitCode()).isZero();
    assertThat(Outcome.of("verify", fixtures, "--switch", "far-grid=off").exitCode()).isEqualTo(1);
    assertThat(Outcome.of("boundaries", "shop", "--config", file).out())
        .startsWith("# " + file + "\nshop.grid:\n")
        .contains("calls:");
    assertThat(Outcome.of("boundaries", "--config", file).out())
        .contains("(off; --switch far-grid)");
    assertThat(Outcome.of("boundaries", "shop", "--format", "json", "--config", file).out())
        .contains("\"title\" : \"the grid\"");
  }

  @Test
  void boundaryOfTheCommandLineStandsForTheOneOfTheSameId() {
    Sources.write(folder.resolve("Grid.java"), GRID);
    configure(BOUNDARIES);
    Path own =
        Sources.write(folder.resolve("own.yaml"), BOUNDARIES.replace("far-grid", "separate"));
    assertThat(Outcome.findings(folder, "--select", "crossing")).isEmpty();
    assertThat(Outcome.findings(folder, "--select", "crossing", "--boundaries", own)).hasSize(1);
  }

  @Test
  void isolationAndSerializerAreTakenOver() {
    Sources.write(
        folder.resolve("Shop.java"),
        """
        import jakarta.servlet.http.HttpSession;

        class Shop {
          void keep(HttpSession session) {
            session.setAttribute("worker", new Thread());
          }
        }
        """);
    assertThat(Outcome.findings(folder, "--select", "crossing")).hasSize(1);
    configure("isolation: shared\nserializer: kryo\n");
    assertThat(Outcome.findings(folder, "--select", "crossing")).isEmpty();
    assertThat(Outcome.findings(folder, "--select", "crossing", "--isolation", "separate"))
        .hasSize(1);
  }

  @Test
  void mistakesNameFileLineKeyAndWhatWasExpected() {
    assertMistake("selct: [all]\n", ":1: unknown key `selct`; expected `select`, `ignore`, ");
    assertMistake(
        "ignore: []\nignore: []\n", ":2: duplicate key `ignore`; it stands in line 1 already");
    assertMistake("select: all\n", ":1: `select`: expected a list, found `all`");
    assertMistake(
        "select:\n  - state\n  - staet\n",
        ":3: `select`: unknown rule or family `staet`; did you mean `state`?");
    assertMistake("ignore:\n", ":1: `ignore`: expected a list, found nothing");
    assertMistake("\npedantic: yes\n", ":2: `pedantic`: expected true or false, found `yes`");
    assertMistake("strict: [true]\n", ":1: `strict`: expected true or false, found a list");
    assertMistake(
        "fail-on: fatal\n",
        ":1: `fail-on`: unknown word `fatal`; expected `error`, `warning`, `note` or `never`");
    assertMistake("exclude: ['a[']\n", ":1: `exclude`: expected a glob such as `**/generated/**`,");
    assertMistake("encoding: utf-9\n", ":1: `encoding`: unknown encoding `utf-9`");
    assertMistake("serializer: kyro\n", ":1: `serializer`: unknown word `kyro`; expected `java`,");
    assertMistake(
        "isolation: some\n",
        ":1: `isolation`: unknown word `some`; expected `shared` or `separate`");
    assertMistake(
        "switches:\n  - spark-checkpoint\n",
        ":2: `switches`: unknown switch `spark-checkpoint`; known are ");
    assertMistake("switches: [{a: b}]\n", ":1: `switches`: expected a text, found `key: value`");
    assertMistake("classpath: [none.jar]\n", ":1: `classpath`: class path entry does not exist: ");
    assertMistake("classpath-file: [none]\n", ":1: `classpath-file`: class path file cannot be");
    assertMistake("- select\n", ":1: expected `key: value` pairs, found a list");
    assertMistake("select: [\n", ":1: not YAML: ");
    assertMistake(
        "boundaries:\n  shop.grid:\n    title: grid\n    calls:\n      a.b.C: {0: value}\n",
        ":5: `a.b.C` is not a method; expected `a.b.Type#method`");
    assertMistake(
        "boundaries:\n  shop.grid:\n    titel: grid\n", ":3: unknown key `titel`; expected ");
  }

  private void assertMistake(String text, String message) {
    Path file = Sources.write(folder.resolve("größe.yaml"), text);
    Outcome outcome = Outcome.of("scan", folder, "--config", file);
    assertThat(outcome.exitCode()).as(text).isEqualTo(2);
    assertThat(outcome.err()).startsWith("wireworthy: " + file + message);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void fileThatCannotBeReadIsWrongUsage() throws IOException {
    Path none = folder.resolve("none.yaml");
    assertThat(Outcome.of("scan", folder, "--config", none).err())
        .isEqualTo("wireworthy: configuration file does not exist: " + none + "\n");
    Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {(byte) 0xff, 0});
    assertThat(Outcome.of("scan", folder, "--config", binary).err())
        .isEqualTo("wireworthy: configuration file is not UTF-8 text: " + binary + "\n");
    for (String command : List.of("scan", "verify")) {
      assertThat(Outcome.of(command, folder, "--config", folder).exitCode()).isEqualTo(2);
    }
    assertThat(Outcome.of("boundaries", "--config", none).exitCode()).isEqualTo(2);
  }

  @Test
  void emptyFileAsksForNothing() {
    configure("");
    assertThat(Outcome.findings(folder)).hasSize(2);
    configure("# select: [state]\n");
    assertThat(Outcome.findings(folder)).hasSize(2);
  }
}
