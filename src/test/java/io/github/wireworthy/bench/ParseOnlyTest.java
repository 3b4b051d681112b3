package io.github.wireworthy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ast.CompilationUnit;
import org.junit.jupiter.api.Test;

/**
 * Holds the two configurations to their names: JavaParser's order of processors is not documented.
 */
class ParseOnlyTest {

  private static final String TEXT =
      """
      /** A comment that goes with the class. */
      class Shop {
        public private int size;
      }
      """;

  @Test
  void byDefaultCodeIsValidatedAndCommentsAreAttributed() {
    ParseResult<CompilationUnit> result = parse(false);
    assertThat(result.isSuccessful()).isFalse();
    assertThat(result.getResult().orElseThrow().getType(0).getComment()).isPresent();
  }

  @Test
  void tunedCodeIsNotValidatedAndCommentsAreNotAttributed() {
    ParseResult<CompilationUnit> result = parse(true);
    assertThat(result.isSuccessful()).isTrue();
    assertThat(result.getResult().orElseThrow().getType(0).getComment()).isEmpty();
  }

  private static ParseResult<CompilationUnit> parse(boolean tuned) {
    return new JavaParser(ParseOnly.configuration(tuned)).parse(TEXT);
  }
}
