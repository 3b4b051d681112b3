package io.github.wireworthy.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.pack.PackRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The signature pack is what the published jars say today: made anew, it is the same. */
class SignaturePackTest {

  private static final Path RULES = Path.of("..").toAbsolutePath().normalize();

  @Test
  void madeAnewThePackIsTheSame() throws Exception {
    SortedMap<String, String> made = PackRun.files(RULES);
    SortedMap<String, String> packed = packed();
    assertThat(packed.keySet()).isEqualTo(made.keySet());
    assertThat(
            made.entrySet().stream()
                .filter(file -> !file.getValue().equals(packed.get(file.getKey()))))
        .extracting(Map.Entry::getKey)
        .as("files that differ; run rules/pack")
        .isEmpty();
  }

  private static SortedMap<String, String> packed() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(RULES.resolve("signatures"))) {
      files.forEach(file -> texts.put(file.getFileName().toString(), text(file)));
    }
    return texts;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
