package io.github.wireworthy.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every call in some sources that are hard to resolve must be resolved as javac resolves it. */
class JavacAgreementTest {

  private static final Path SOURCES = Path.of("test", "resources", "agreement").toAbsolutePath();
  private static final int AT_LEAST = 900;

  @Test
  void everyCallHasTheTargetThatJavacFinds() throws IOException {
    compare(SOURCES, AT_LEAST);
  }

  private static void compare(Path sources, int atLeast) throws IOException {
    List<Path> files = JavacCallTargets.javaFiles(sources);
    JavacCalls calls = JavacCallReader.read(sources, files, List.of());
    assertThat(calls.leftOut()).isZero();
    assertThat(calls.calls()).hasSizeGreaterThan(atLeast);
    TypedCallTargets.use(
        sources,
        files,
        List.of(),
        targets -> {
          CallComparison comparison = CallComparison.of(calls.calls(), targets);
          assertThat(comparison.equal())
              .as(() -> String.join("\n", comparison.details(40)))
              .isEqualTo(comparison.total());
        });
  }
}
