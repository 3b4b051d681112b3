package io.github.wireworthy.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LibraryRangeTest {
  private static final LibraryRange TWO = LibraryRange.parse("org.grid:grid-core [2,3)");

  @Test
  void boundsAreInsideOrOutsideAsTheirBracketsSay() {
    assertThat(List.of("2", "2.0.0", "2.16.0", "2.99")).allMatch(TWO::includes);
    assertThat(List.of("1.9", "3", "3.0", "3.0.1", "10.0")).noneMatch(TWO::includes);
  }

  @Test
  void whatComesBeforeAReleaseIsOfIt() {
    assertThat(List.of("3.0.0-beta1", "3.0-SNAPSHOT", "3.0.0.Final")).noneMatch(TWO::includes);
    assertThat(List.of("2.0-alpha", "2.1.0.Final", "2.5-jre")).allMatch(TWO::includes);
  }

  @Test
  void aVersionWithoutNumbersMayBeAny() {
    assertThat(TWO.includes("Horsham")).isTrue();
  }

  @Test
  void aBoundMayBeLeftOut() {
    assertThat(LibraryRange.parse("a.b:grid (,3)").includes("0.1")).isTrue();
    assertThat(LibraryRange.parse("a.b:grid [2,)").includes("77")).isTrue();
  }

  @Test
  void otherTextsAreNoRanges() {
    for (String text : List.of("grid 2", "a.b:grid", "a.b:grid 2", "a.b:grid [3,2]", "a.b:c []")) {
      assertThatIllegalArgumentException().as(text).isThrownBy(() -> LibraryRange.parse(text));
    }
  }

  @Test
  void isWrittenAsItWasRead() {
    assertThat(TWO).hasToString("org.grid:grid-core [2,3)");
  }
}
