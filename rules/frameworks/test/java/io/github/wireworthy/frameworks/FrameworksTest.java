package io.github.wireworthy.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.fixture.FixtureSet;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each framework does with the objects of its fixtures what the engine says. */
class FrameworksTest {
  private static final FixtureSet FIXTURES = FixtureSet.ofFrameworks();
  private static final Map<String, Trial> TRIALS = new HashMap<>();

  static Stream<Framework> frameworks() {
    return Framework.asked(System.getProperty("frameworks", ""));
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void fixturesEndAsTheirMarkersSay(Framework framework) {
    assertThat(trial(framework).wrongMarkers()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void theEngineFindsWhatTheMarkersSay(Framework framework) {
    assertThat(trial(framework).wrongFindings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void theExceptionsAreThoseThatTheBoundariesQuote(Framework framework) {
    assertThat(trial(framework).unquoted()).isEmpty();
    assertThat(trial(framework).unseen()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void everyFaultHasAMendedTwin(Framework framework) {
    Pairs pairs = Pairs.of(trial(framework).endings());
    assertThat(pairs.withoutFault()).isEmpty();
    assertThat(pairs.withoutTwin()).isEmpty();
    assertThat(pairs.count()).isGreaterThanOrEqualTo(framework.pairs());
  }

  @AfterAll
  static void tell() {
    TRIALS.values().stream().map(Trial::summary).sorted().forEach(System.out::println);
  }

  private static Trial trial(Framework framework) {
    return TRIALS.computeIfAbsent(
        framework.name(),
        name ->
            Trial.of(
                framework,
                FIXTURES.below("frameworks/" + name),
                Path.of("target", "frameworks", name)));
  }
}
