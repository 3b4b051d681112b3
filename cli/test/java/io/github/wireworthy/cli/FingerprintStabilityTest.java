package io.github.wireworthy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A finding keeps its fingerprint while the code around it changes. */
final class FingerprintStabilityTest {

  private static final String CLASS =
      """
      class Report {
        private final Thread worker = new Thread();
      %s
        Object task() {
          return new java.util.ArrayList<String>() {
            private final Thread helper = new Thread();
          };
        }
      }
      """;

  private static final String FURTHER =
      """

        // Lines, and an anonymous class that takes the number of the next one.
        Runnable first() {
          return new Runnable() {
            @Override
            public void run() {}
          };
        }
      """;

  @TempDir private Path folder;

  @Test
  void linesAndClassesAboveChangeNothing() throws IOException {
    List<String> before = prints(CLASS.formatted(""));
    List<String> after = prints("// a line\n\n" + CLASS.formatted(FURTHER));

    assertThat(before).hasSize(2).doesNotHaveDuplicates();
    assertThat(after).isEqualTo(before);
  }

  @Test
  void anotherFieldIsAnotherFinding() throws IOException {
    String text = CLASS.formatted("");
    assertThat(prints(text.replace("helper", "other"))).isNotEqualTo(prints(text));
  }

  private List<String> prints(String text) throws IOException {
    Sources.write(folder.resolve("Report.java"), text);
    String sarif = Outcome.of("scan", folder, "--format", "sarif").out();
    return new ObjectMapper()
        .readTree(sarif)
        .at("/runs/0/results")
        .findValuesAsText("wireworthy/v1");
  }
}
