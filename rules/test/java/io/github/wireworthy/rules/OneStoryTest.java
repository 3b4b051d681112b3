package io.github.wireworthy.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.fixture.FixtureScan;
import io.github.wireworthy.fixture.FixtureSet;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.source.Location;
import io.github.wireworthy.verdict.Certainty;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A mistake in the fixtures is told once: no two findings end in the same thing of the sources. */
class OneStoryTest {

  private static final Pattern FIXTURE = Pattern.compile("^.*test-fixtures/");

  private static final FixtureSet FIXTURES = FixtureSet.ofRepository();
  private static final FixtureScan SCAN = FixtureScan.of(FIXTURES.root());

  /** Files in which one thing is rightly blamed more than once, with the reason. */
  private static final Map<String, String> SEVERAL =
      Map.of(
          "flow/local-use/PrivateTaskHandedOut.java",
          "that a class has no version is another matter than what it carries");

  @Test
  void noTwoRoutesEndAlike() {
    assertThat(told()).hasSizeGreaterThan(100);
    assertThat(several(OneStoryTest::end).keySet()).isEqualTo(SEVERAL.keySet());
  }

  @Test
  void noTwoFindingsStandAtOnePlace() {
    assertThat(several(Finding::location).keySet()).isEqualTo(SEVERAL.keySet());
  }

  private static List<Finding> told() {
    return SCAN.result().findings().stream()
        .filter(finding -> finding.certainty() != Certainty.POSSIBLE)
        .toList();
  }

  /** The findings that share a place with others, by file. */
  private static Map<String, List<String>> several(Function<Finding, Location> place) {
    return told().stream().collect(groupingBy(place)).values().stream()
        .filter(same -> same.size() > 1)
        .flatMap(List::stream)
        .collect(
            groupingBy(
                finding -> FIXTURE.matcher(place.apply(finding).file()).replaceFirst(""),
                mapping(finding -> finding.rule().id() + ": " + finding.message(), toList())));
  }

  /** The last step of the route that is of the sources, else the place where it is told. */
  private static Location end(Finding finding) {
    return finding.route().stream()
        .flatMap(route -> route.steps().stream())
        .flatMap(step -> step.location().stream())
        .reduce((first, second) -> second)
        .orElse(finding.location());
  }
}
