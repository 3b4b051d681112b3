package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a project runs: assumed, or given by {@code --isolation} and {@code --serializer}. */
final class SettingTest {

  private static final String SOURCE =
      """
      import java.util.ArrayList;
      import java.util.List;
      import jakarta.servlet.http.HttpSession;
      import org.apache.spark.api.java.JavaSparkContext;

      class Shop {
        static class Cart {}

        static class Order {
          private final int number;

          Order(int number) {
            this.number = number;
          }
        }

        void keep(HttpSession session) {
          session.setAttribute("cart", new Cart());
        }

        void share(JavaSparkContext spark) {
          spark.broadcast(new Order(1));
        }
      }
      """;

  private static final String JOB =
      """
      import org.quartz.JobDataMap;

      class Shop {
        static class Worker {}

        void plan(JobDataMap data) {
          data.put("worker", new Worker());
        }
      }
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() {
    Sources.write(folder.resolve("Shop.java"), SOURCE);
  }

  @Test
  void whatIsAssumedIsTold() {
    assertThat(Outcome.of("scan", folder).out())
        .contains(
            "  = help: assumed: the session is replicated, or stored while the server restarts;"
                + " if it is not so, `--isolation shared`\n",
            "  = help: assumed: spark.serializer is the default one;"
                + " if it is not so, `--serializer NAME`\n");
  }

  @Test
  void givenIsNotAssumed() {
    assertThat(Outcome.of("scan", folder, "--isolation", "separate").out())
        .contains("`HttpSession.setAttribute`")
        .doesNotContain("assumed: the session");
  }

  @Test
  void sharedProcessWritesNoSessions() {
    assertThat(Outcome.findings(folder, "--isolation", "shared"))
        .singleElement()
        .asString()
        .contains("`JavaSparkContext.broadcast`");
  }

  @Test
  void anotherSerializerHasOtherRules() {
    assertThat(Outcome.findings(folder, "--serializer", "kryo"))
        .anyMatch(line -> line.contains("`JavaSparkContext.broadcast`, but cannot be read back"));
    assertThat(Outcome.findings(folder, "--serializer", "kryo-objenesis"))
        .singleElement()
        .asString()
        .contains("`HttpSession.setAttribute`");
  }

  @Test
  void wordsThatNobodyKnowsAreWrongUsage() {
    assertThat(Outcome.of("scan", folder, "--isolation", "none").err())
        .isEqualTo("wireworthy: unknown mode `none` for --isolation; known are shared, separate\n");
    assertThat(Outcome.of("scan", folder, "--serializer", "kyro").err())
        .isEqualTo("wireworthy: unknown serializer `kyro`; did you mean `kryo`?\n");
    assertThat(Outcome.of("scan", folder, "--serializer", "protobuf").exitCode()).isEqualTo(2);
  }

  @Test
  void whatASwitchTurnsOnIsFoundAndSaysSo() {
    Sources.write(folder.resolve("Shop.java"), JOB);
    assertThat(Outcome.findings(folder)).isEmpty();
    assertThat(Outcome.findings(folder, "--switch", "serializing-cache")).isEmpty();
    assertThat(Outcome.of("scan", folder, "--switch", "quartz-job-store").out())
        .contains("`Shop.Worker` is passed to `JobDataMap.put`, but cannot be serialized")
        .contains("  = help: given: jobs are stored in a database, and not as properties\n");
    assertThat(
            Outcome.findings(
                folder, "--switch", "quartz-job-store", "--switch", "quartz-job-store=off"))
        .isEmpty();
  }

  @Test
  void unknownSwitchIsToldWithTheKnownOnes() {
    assertThat(Outcome.of("scan", folder, "--switch", "quarz-job-store").err())
        .startsWith("wireworthy: unknown switch `quarz-job-store`; known are actor-java-")
        .endsWith(", spark-checkpoints; did you mean `quartz-job-store`?\n");
    assertThat(Outcome.of("scan", folder, "--switch", "quartz-job-store=maybe").err())
        .isEqualTo(
            "wireworthy: unknown state `maybe` of the switch `quartz-job-store`;"
                + " known are on, off\n");
    assertThat(Outcome.of("verify", folder, "--switch", "").exitCode()).isEqualTo(2);
  }

  @Test
  void switchesAreListedWithTheirBoundaries() {
    assertThat(Outcome.of("boundaries", "quartz.job-data").exitCode()).isZero();
    assertThat(Outcome.of("boundaries").out().lines())
        .anyMatch(
            line ->
                line.startsWith("quartz.job-data ")
                    && line.endsWith("not as properties (off; --switch quartz-job-store)"))
        .anyMatch(line -> line.startsWith("servlet.session ") && line.endsWith(" (--isolation)"));
  }
}
