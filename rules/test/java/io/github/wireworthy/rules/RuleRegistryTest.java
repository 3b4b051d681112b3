package io.github.wireworthy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleRegistryTest {

  private static final List<Rule> RULES = RuleRegistry.all();

  @Test
  void rulesAreListedByFamilyAndThenById() {
    assertThat(RULES)
        .extracting(Rule::info)
        .isSortedAccordingTo(Comparator.comparing(RuleInfo::family).thenComparing(RuleInfo::id));
  }

  @Test
  void idsAreDifferent() {
    assertThat(RULES).extracting(rule -> rule.info().id()).doesNotHaveDuplicates();
  }

  @Test
  void classIsNamedLikeTheId() {
    assertThat(RULES)
        .allSatisfy(
            rule ->
                assertThat(rule.getClass().getSimpleName()).isEqualTo(camelCase(rule.info().id())));
  }

  @Test
  void classLiesInThePackageOfItsFamily() {
    assertThat(RULES)
        .allSatisfy(
            rule ->
                assertThat(rule.getClass().getPackageName())
                    .isEqualTo("io.github.wireworthy.rules." + rule.info().family().id()));
  }

  @Test
  void titleIsOneSentenceWithoutFullStop() {
    assertThat(RULES)
        .extracting(rule -> rule.info().title())
        .allMatch(title -> title.matches("[a-z][^.]{20,110}"));
  }

  private static String camelCase(String id) {
    return Arrays.stream(id.split("-", -1))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }
}
