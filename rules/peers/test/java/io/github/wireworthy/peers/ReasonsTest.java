package io.github.wireworthy.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.fixture.FixtureSet;
import io.github.wireworthy.fixture.HeldBy;
import io.github.wireworthy.fixture.JvmOracle;
import io.github.wireworthy.fixture.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reasons of the lists are those that are explained, and the JVM agrees where it can. */
class ReasonsTest {
  private static final Path LISTS = Path.of("known");
  private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");
  private static final Set<String> NOTHING_FAILS = Set.of("jvm-passes", "starts-anew");
  private static final Set<String> TOLD_ELSEWHERE = Set.of("fault-elsewhere", "one-story");

  @Test
  void everyReasonIsExplainedAndNeeded() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path list : lists()) {
      Unmatched.read(list).forEach(row -> used.add(row.reason()));
    }
    assertThat(used).isEqualTo(explained());
  }

  private static Set<String> explained() throws IOException {
    Set<String> explained = new TreeSet<>();
    Matcher matcher = EXPLAINED.matcher(Files.readString(Path.of("README.md")));
    while (matcher.find()) {
      explained.add(matcher.group(1));
    }
    return explained;
  }

  private static List<Path> lists() throws IOException {
    try (Stream<Path> files = Files.list(LISTS)) {
      return files.sorted().toList();
    }
  }

  @Test
  void theJvmAgreesWithTheReasonsOnFixtures() throws IOException {
    Tree tree = Trees.of(Tree.FIXTURES);
    Map<Path, Outcome> outcomes = outcomes();
    List<String> wrong = new ArrayList<>();
    int tested = 0;
    for (Path list : lists()) {
      if (list.toString().endsWith("-" + Tree.FIXTURES + ".tsv")) {
        for (Unmatched row : Unmatched.read(list)) {
          Path file = tree.index().file(row.typeName()).orElseThrow();
          Optional<Outcome> outcome = Optional.ofNullable(outcomes.get(file));
          tested += outcome.isPresent() ? 1 : 0;
          objection(row, outcome, tree.ours().any(file))
              .map(why -> row + ": " + why)
              .ifPresent(wrong::add);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(tested).isGreaterThanOrEqualTo(150);
  }

  @Test
  void theEngineAgreesWithTheReasons() throws IOException {
    List<String> wrong = new ArrayList<>();
    Set<String> tested = new TreeSet<>();
    for (String name : Trees.names()) {
      for (Path list : lists()) {
        if (list.toString().endsWith("-" + name + ".tsv")) {
          for (Unmatched row : Unmatched.read(list)) {
            EngineObjection.to(row, Trees.of(name)).ifPresent(why -> wrong.add(row + ": " + why));
            tested.add(row.reason());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(tested).containsAll(EngineObjection.REASONS);
  }

  private static Map<Path, Outcome> outcomes() {
    FixtureSet fixtures = FixtureSet.ofRepository();
    Map<Path, Outcome> outcomes = new HashMap<>();
    JvmOracle.run(fixtures)
        .forEach(
            outcome -> outcomes.put(fixtures.root().resolve(outcome.fixture().path()), outcome));
    return outcomes;
  }

  private static Optional<String> objection(
      Unmatched row, Optional<Outcome> outcome, boolean isToldInFile) {
    boolean passes = outcome.filter(Outcome::passes).isPresent();
    if (outcome.filter(one -> isAtFault(row, one)).isPresent()) {
      return Optional.of("the JVM confirms it");
    } else if (NOTHING_FAILS.contains(row.reason()) && !passes) {
      return Optional.of("the JVM does not pass it");
    } else if (TOLD_ELSEWHERE.contains(row.reason()) && !isToldInFile) {
      return Optional.of("nothing is told in that file");
    }
    return Optional.empty();
  }

  /** Whether the last field on the JVM's way to the fault is the one of the row. */
  private static boolean isAtFault(Unmatched row, Outcome outcome) {
    List<HeldBy> steps = outcome.steps();
    return !steps.isEmpty()
        && steps.get(steps.size() - 1) instanceof HeldBy.Field field
        && field.owner().replace('$', '.').equals(row.typeName().replace('$', '.'))
        && row.member().equals(Optional.of(field.name()));
  }
}
