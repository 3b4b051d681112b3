package io.github.wireworthy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.fixture.FixtureScan;
import io.github.wireworthy.fixture.FixtureSet;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.RouteText;
import io.github.wireworthy.verdict.Certainty;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What findings say, held to the guide: in all fixtures, stubs and what is only possible included.
 */
class MessagesTest {

  private static final List<Finding> FINDINGS =
      FixtureScan.of(FixtureSet.ofRepository().root()).result().findings();

  @Test
  void messageNamesSomethingInBackticks() {
    assertThat(FINDINGS).hasSizeGreaterThan(100);
    assertThat(FINDINGS.stream().map(Finding::message))
        .filteredOn(text -> !text.contains("`"))
        .isEmpty();
  }

  @Test
  void textIsLowercaseOneLineAndWithoutFullStop() {
    assertThat(texts()).filteredOn(text -> !text.matches("[a-z`][^\\n]*[^.\\s]")).isEmpty();
  }

  @Test
  void backticksComeInPairs() {
    assertThat(texts())
        .filteredOn(text -> text.chars().filter(letter -> letter == '`').count() % 2 != 0)
        .isEmpty();
  }

  @Test
  void textIsShort() {
    assertThat(texts()).filteredOn(text -> withoutLongNames(text).length() > 110).isEmpty();
  }

  @Test
  void everyNameIsKnown() {
    assertThat(texts())
        .filteredOn(text -> text.contains("``") || text.contains("null`") || text.contains("$"))
        .isEmpty();
  }

  @Test
  void whatIsOnlyPossibleIsNotCalledCertain() {
    assertThat(FINDINGS)
        .filteredOn(finding -> finding.certainty() == Certainty.POSSIBLE)
        .isNotEmpty()
        .flatMap(finding -> List.of(finding.message(), finding.label(), route(finding)))
        .filteredOn(text -> text.contains("cannot be") || text.contains("is not"))
        .isEmpty();
  }

  @Test
  void routesOfClosuresBeginWithTheClosure() {
    assertThat(FINDINGS)
        .filteredOn(finding -> finding.rule().id().startsWith("lambda-"))
        .isNotEmpty()
        .allMatch(finding -> route(finding).startsWith("lambda → "));
  }

  @Test
  void everyFindingHelps() {
    assertThat(FINDINGS)
        .filteredOn(
            finding ->
                finding.help().isEmpty() || finding.label().isBlank() || finding.symbol().isBlank())
        .isEmpty();
  }

  private static String route(Finding finding) {
    return RouteText.of(finding).orElse("");
  }

  private static List<String> texts() {
    return FINDINGS.stream().flatMap(finding -> texts(finding).stream()).distinct().toList();
  }

  private static List<String> texts(Finding finding) {
    return Stream.concat(
            Stream.of(finding.message(), finding.label()),
            Stream.concat(
                finding.help().stream(), finding.related().stream().map(Finding.Related::message)))
        .toList();
  }

  /** Names are as long as the code has them; the words around them are ours. */
  private static String withoutLongNames(String text) {
    return text.replaceAll("`[^`]{12,}`", "`a name of 12`");
  }
}
