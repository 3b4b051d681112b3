package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of boundaries, and how users add their own. */
final class BoundariesCommandTest {

  private static final String GRID =
      """
      boundaries:
        # Our own grid.
        shop.grid:
          title: the grid
          calls:
            shop.Grid#send(java.lang.Object): {0: value}

        shop.archive:
          title: the archive
          serializer: kryo
          calls:
            shop.Grid#keep(java.lang.Object): {0: value}
      """;

  private static final String SOURCE =
      """
      package shop;

      class Grid {
        static void send(Object payload) {}

        static void keep(Object payload) {}

        static class Plain { Plain(int number) {} }

        void work() {
          send(new Plain(1));
          keep(new Plain(1));
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void listHasALineForEach() {
    Outcome outcome = Outcome.of("boundaries");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines())
        .anyMatch(line -> line.matches("jdk\\.object-output +Java serialization +java"))
        .noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void idShowsTheDeclaration() {
    assertThat(Outcome.of("boundaries", "jdk.sealed-object").out())
        .startsWith("# boundaries/jdk.yaml\njdk.sealed-object:\n  title: an encrypted object\n")
        .contains("javax.crypto.SealedObject#<init>")
        .doesNotContain("signed-object");
  }

  @Test
  void jsonHasAllDetails() throws IOException {
    JsonNode all = new ObjectMapper().readTree(Outcome.of("boundaries", "--format=json").out());
    assertThat(all.size()).isGreaterThan(10);
    for (JsonNode boundary : all) {
      assertThat(boundary.path("id").asText()).isNotEmpty();
      assertThat(boundary.path("title").asText()).isNotEmpty();
      assertThat(boundary.path("file").asText()).startsWith("boundaries/");
    }
  }

  @Test
  void ownBoundariesAreListedToo() {
    Path file = Sources.write(folder.resolve("grid.yaml"), GRID);
    Outcome outcome = Outcome.of("boundaries", "shop.grid", "--boundaries", file);
    assertThat(outcome.out())
        .isEqualTo(
            """
            # %s
            shop.grid:
              title: the grid
              calls:
                shop.Grid#send(java.lang.Object): {0: value}
            """
                .formatted(file));
  }

  @Test
  void ownBoundariesAreFoundInCode() {
    Path file = Sources.write(folder.resolve("grid.yaml"), GRID);
    Path sources = folder.resolve("src");
    Sources.write(sources.resolve("Grid.java"), SOURCE);
    assertThat(Outcome.findings(sources)).isEmpty();
    assertThat(Outcome.findings(sources, "--boundaries", file))
        .satisfiesExactly(
            first ->
                assertThat(first)
                    .startsWith("Grid.java:11:10: error[unserializable-value-at-boundary]: ")
                    .contains("`Grid.send`", "but cannot be serialized"),
            second ->
                assertThat(second)
                    .startsWith("Grid.java:12:10: error[unserializable-value-at-boundary]: ")
                    .contains("`Grid.keep`", "but cannot be read back"));
  }

  @Test
  void mistakesNameFileLineAndWhatWasExpected() {
    Path file =
        Sources.write(
            folder.resolve("grid.yaml"),
            """
            boundaries:
              shop.grid:
                title: the grid
                colls: {}
            """);
    Outcome outcome = Outcome.of("scan", folder, "--boundaries", file);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("wireworthy: " + file + ":4: unknown key `colls`; expected `title`, ")
        .hasLineCount(1);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void serializerThatNobodyKnowsIsAMistake() {
    Path file =
        Sources.write(
            folder.resolve("grid.yaml"), GRID.replace("serializer: kryo", "serializer: krio"));
    Outcome outcome = Outcome.of("scan", folder, "--boundaries", file);
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "wireworthy: unknown serializer `krio` of the boundary `shop.archive` in "
                + file
                + "; did you mean `kryo`?\n");
  }

  @Test
  void filesThatCannotBeReadAreWrongUsage() throws IOException {
    Path none = folder.resolve("none.yaml");
    assertThat(Outcome.of("scan", folder, "--boundaries", none).err())
        .isEqualTo("wireworthy: boundary file does not exist: " + none + "\n");
    Path binary = Files.write(folder.resolve("b.yaml"), "é".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Outcome.of("scan", folder, "--boundaries", binary).err())
        .isEqualTo("wireworthy: boundary file is not UTF-8 text: " + binary + "\n");
  }

  @Test
  void unknownIdIsWrongUsage() {
    Outcome outcome = Outcome.of("boundaries", "jdk.object-outputt");
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "wireworthy: unknown boundary `jdk.object-outputt`; did you mean `jdk.object-output`?\n");
  }
}
