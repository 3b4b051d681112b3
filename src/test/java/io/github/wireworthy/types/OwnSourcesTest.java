package io.github.wireworthy.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The type table must agree with javac on the one tree that is always there: this engine. */
class OwnSourcesTest {

  private static final Path SOURCES = Path.of("main", "java").toAbsolutePath();

  @Test
  void callTargetsAreThoseOfJavac() throws IOException {
    List<Path> files = JavacCallTargets.javaFiles(SOURCES);
    JavacCalls calls = JavacCallReader.read(SOURCES, files, classPath());
    assertThat(calls.leftOut()).isZero();
    TypedCallTargets.use(
        SOURCES,
        files,
        classPath(),
        targets -> {
          CallComparison comparison = CallComparison.of(calls.calls(), targets);
          assertThat(comparison.wrong()).isEmpty();
          assertThat(comparison.unseen()).isEmpty();
          assertThat(comparison.unresolved().size() * 200)
              .as(() -> String.join("\n", comparison.details(20)))
              .isLessThan(comparison.total());
        });
  }

  private static List<Path> classPath() {
    String classPath = System.getProperty("java.class.path", "");
    return Stream.of(classPath.split(File.pathSeparator, -1))
        .filter(entry -> entry.endsWith(".jar"))
        .map(Path::of)
        .toList();
  }
}
