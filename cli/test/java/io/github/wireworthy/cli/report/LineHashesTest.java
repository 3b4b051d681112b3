package io.github.wireworthy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The hash of the empty file is one of the test vectors of GitHub's own action. */
class LineHashesTest {

  @Test
  void emptyFileHasOneLine() {
    assertThat(LineHashes.of("")).containsExactly("c129715d7a2bc9a3:1");
  }

  @Test
  void blanksDoNotMatter() {
    assertThat(LineHashes.of("int a = 1;\n  int b;\n"))
        .isEqualTo(LineHashes.of("int\ta=1;\n\t\tint   b;\n"));
  }

  @Test
  void everyKindOfLineEndCountsAlike() {
    List<String> unix = LineHashes.of("a\nb\nc\n");
    assertThat(LineHashes.of("a\r\nb\r\nc\r\n")).isEqualTo(unix);
    assertThat(LineHashes.of("a\rb\rc\r")).isEqualTo(unix);
  }

  @Test
  void everyLineHasAHashAndRepeatedOnesAreNumbered() {
    String text = "x\n".repeat(200);
    List<String> hashes = LineHashes.of(text);
    assertThat(hashes).hasSize(201).doesNotHaveDuplicates();
    assertThat(hashes.get(1)).endsWith(":2").startsWith(hashes.get(0).replace(":1", ""));
  }

  @Test
  void laterLinesDoNotDependOnEarlierOnes() {
    String rest = "class Tail {}\n";
    List<String> one = LineHashes.of("first\n" + rest);
    List<String> other = LineHashes.of("// something else\n" + rest);
    assertThat(one.get(1)).isEqualTo(other.get(1));
    assertThat(one.get(0)).isNotEqualTo(other.get(0));
  }
}
