package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Boundaries of one version of a library, where the class path has another one. */
final class LibraryVersionsTest {

  private static final String GRID =
      """
      boundaries:
        shop.grid:
          title: the grid
          versions: ["shop:grid-core [2,3)"]
          calls:
            shop.Grid#send(java.lang.Object): {0: value}
      """;

  private static final String SOURCE =
      """
      package shop;

      class Grid {
        static void send(Object payload) {}

        static class Plain { Plain(int number) {} }

        void work() {
          send(new Plain(1));
        }
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("grid.yaml"), GRID);
    Files.writeString(folder.resolve("Grid.java"), SOURCE);
  }

  private Path jar(String name, String text) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream stream = new JarOutputStream(out)) {
      stream.putNextEntry(new JarEntry("META-INF/maven/shop/grid-core/pom.properties"));
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return jar;
  }

  private Outcome scan(String... options) {
    List<String> arguments = new ArrayList<>(List.of("scan", "-v", "--boundaries"));
    arguments.add(folder.resolve("grid.yaml").toString());
    arguments.addAll(List.of(options));
    arguments.add(folder.resolve("Grid.java").toString());
    return Outcome.of(arguments.toArray());
  }

  @Test
  void holdsWhereTheVersionIsNotKnown() {
    Outcome outcome = scan();
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out()).contains("Grid.send");
    assertThat(outcome.err()).doesNotContain("left out");
  }

  @Test
  void holdsInItsVersion() throws IOException {
    assertThat(scan("--classpath", jar("grid.jar", "version=2.16.0\n").toString()).out())
        .contains("Grid.send");
  }

  @Test
  void isLeftOutInAnotherVersion() throws IOException {
    Outcome outcome = scan("--classpath", jar("grid.jar", "version=3.0.0\n").toString());
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).doesNotContain("Grid.send");
    assertThat(outcome.err())
        .contains(
            "left out: `shop.grid`, it is of shop:grid-core [2,3) and the class path has 3.0.0");
  }

  @Test
  void theNameOfTheJarTellsIfNothingElseDoes() throws IOException {
    Path jar = folder.resolve("grid-core-3.1.0-beta2.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream stream = new JarOutputStream(out)) {
      stream.putNextEntry(new JarEntry("shop/readme.txt"));
    }
    assertThat(scan("--classpath", jar.toString()).err()).contains("has 3.1.0-beta2");
  }

  @Test
  void listTellsTheVersions() {
    Path file = folder.resolve("grid.yaml");
    assertThat(Outcome.of("boundaries", "--boundaries", file.toString()).out().lines())
        .anyMatch(line -> line.matches("shop\\.grid +the grid +java +in shop:grid-core \\[2,3\\)"));
  }
}
