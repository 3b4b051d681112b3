package io.github.wireworthy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.fixture.Fixture;
import io.github.wireworthy.fixture.FixtureScan;
import io.github.wireworthy.fixture.FixtureSet;
import io.github.wireworthy.rules.expectation.Comparison;
import io.github.wireworthy.source.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All rules over all fixtures: what the comments expect is found, and nothing else. */
class FixturesTest {

  private static final FixtureSet FIXTURES = FixtureSet.ofRepository();
  private static final FixtureScan SCAN = FixtureScan.of(FIXTURES.root());

  @Test
  void findingsAreAsTheCommentsSay() {
    assertThat(FIXTURES.fixtures()).hasSizeGreaterThan(100);
    List<String> mismatches =
        FIXTURES.fixtures().stream().flatMap(FixturesTest::mismatches).toList();
    assertThat(mismatches).isEmpty();
  }

  @Test
  void nothingGoesWrongInside() {
    assertThat(SCAN.result().problems())
        .filteredOn(problem -> problem.kind() == Problem.Kind.INTERNAL)
        .isEmpty();
  }

  private static Stream<String> mismatches(Fixture fixture) {
    return Comparison.mismatches(fixture.toString(), fixture.expectations(), SCAN.in(fixture))
        .stream();
  }
}
