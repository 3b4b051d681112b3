package io.github.wireworthy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.AnalysisResult;
import io.github.wireworthy.fixture.Fixture;
import io.github.wireworthy.fixture.FixtureScan;
import io.github.wireworthy.fixture.FixtureSet;
import io.github.wireworthy.rules.expectation.Comparison;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The fixtures that real frameworks run, scanned with no jar and no stub: the pack alone must do.
 */
class WithoutClassPathTest {

  private static final FixtureSet FIXTURES = FixtureSet.ofFrameworks();

  /** Which libraries of the pack the fixtures of a folder must have used. */
  private static final Map<String, String> LIBRARIES = Map.of("session", "servlet", "rmi", "");

  @TestFactory
  Stream<DynamicTest> findingsAreAsTheCommentsSay() {
    List<String> folders =
        FIXTURES.fixtures().stream().map(Fixture::folder).distinct().sorted().toList();
    assertThat(folders).hasSizeGreaterThan(6);
    return folders.stream().map(folder -> DynamicTest.dynamicTest(folder, () -> check(folder)));
  }

  private static void check(String folder) {
    FixtureScan scan = FixtureScan.ofFolders(List.of(FIXTURES.root().resolve(folder)));
    AnalysisResult result = scan.result();
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    String library = LIBRARIES.getOrDefault(name, name);
    assertThat(
            FIXTURES.below(folder).fixtures().stream()
                .flatMap(
                    fixture ->
                        Comparison.mismatches(
                            fixture.toString(), fixture.expectations(), scan.in(fixture))
                            .stream()))
        .isEmpty();
    if (!library.isEmpty()) {
      assertThat(result.packedLibraries()).contains(library);
    }
  }
}
