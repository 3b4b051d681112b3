package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixtures of users, with boundaries of their own. */
final class VerifyCommandTest {

  private static final String GRID =
      """
      boundaries:
        shop.grid:
          title: the grid
          calls:
            shop.Grid#send(java.lang.Object): {0: value}
      """;

  @TempDir private Path folder;

  @Test
  void allAsExpected() {
    fixture("send(new Plain()); // expect: unserializable-value-at-boundary \"Plain\"");
    Outcome outcome = verify();
    assertThat(outcome.out()).isEqualTo("1 expectation in 1 file: all as expected\n");
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void differencesAreTold() {
    fixture("send(new Plain()); send(\"\"); // expect: unserializable-field");
    Outcome outcome = verify();
    assertThat(outcome.exitCode()).isEqualTo(1);
    assertThat(outcome.out().lines())
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("Use.java:6: missing unserializable-field"),
            second ->
                assertThat(second)
                    .startsWith("Use.java:6: unexpected unserializable-value-at-boundary proved"),
            third -> assertThat(third).isEqualTo("1 expectation in 1 file: 2 differ"));
  }

  @Test
  void nothingExpectedIsWrongUsage() {
    fixture("send(new Plain());");
    assertWrong("no comment in " + folder.resolve("src") + " expects anything");
  }

  @Test
  void markerThatCannotBeReadIsWrongUsage() {
    fixture("// expect: Something");
    assertWrong(folder.resolve("src/Use.java") + ": line 6: cannot read `expect: Something`");
  }

  @Test
  void folderMustBeThere() {
    Outcome outcome = Outcome.of("verify", folder.resolve("none"));
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo("wireworthy: no folder of fixtures: " + folder.resolve("none") + "\n");
  }

  private void fixture(String statement) {
    Sources.write(folder.resolve("grid.yaml"), GRID);
    Sources.write(
        folder.resolve("src/Use.java"),
        """
        package shop;

        class Grid {
          static class Plain {}
          static void send(Object payload) {}
          void use() { %s
          }
        }
        """
            .formatted(statement));
  }

  private Outcome verify() {
    return Outcome.of("verify", folder.resolve("src"), "--boundaries", folder.resolve("grid.yaml"));
  }

  private void assertWrong(String message) {
    Outcome outcome = verify();
    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).isEqualTo("wireworthy: " + message + "\n");
    assertThat(outcome.out()).isEmpty();
  }
}
