package io.github.wireworthy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Patch;
import io.github.wireworthy.fix.Replace;
import io.github.wireworthy.fix.SourceText;
import io.github.wireworthy.fix.TextEdit;
import io.github.wireworthy.fixture.FixtureScan;
import io.github.wireworthy.fixture.FixtureSet;
import io.github.wireworthy.fixture.JvmOracle;
import io.github.wireworthy.fixture.Outcome;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.RuleInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every fix that is offered for a finding in the fixtures is made: what it changes compiles, what
 * failed passes, and the finding is gone.
 */
class FixesTest {

  private static final int MOST_ROUNDS = 10;
  private static final FixtureSet FIXTURES = FixtureSet.ofRepository();

  /**
   * Fixtures after the fixes.
   *
   * @param before all findings there were
   * @param made the findings whose fixes were made
   */
  private record Mended(
      FixtureSet set, FixtureScan scan, List<Finding> before, List<Finding> made) {

    List<Finding> after() {
      return findings(set, scan);
    }
  }

  @TempDir private Path folder;

  @Test
  void firstFixOfEachFindingIsProved() throws IOException {
    Mended mended = mend(fixes -> fixes.stream().findFirst());
    assertThat(mended.made().size()).isGreaterThanOrEqualTo(440);
    prove(mended);
  }

  @Test
  void secondFixOfEachFindingIsProved() throws IOException {
    Mended mended = mend(fixes -> fixes.stream().skip(1).findFirst());
    assertThat(mended.made().size()).isGreaterThanOrEqualTo(40);
    prove(mended);
  }

  /** Fixes as many findings as there are with such a fix, in a copy of all fixtures. */
  private Mended mend(Function<List<Fix>, Optional<Fix>> choice) throws IOException {
    copy(FIXTURES.root(), folder);
    FixtureSet set = FixtureSet.in(folder);
    List<Finding> made = new ArrayList<>();
    FixtureScan scan = FixtureScan.ofFolders(List.of(folder));
    List<Finding> before = findings(set, scan);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      IdentityHashMap<Fix, Finding> fixes = new IdentityHashMap<>();
      List<Fix> inOrder = new ArrayList<>();
      for (Finding finding : findings(set, scan)) {
        choice
            .apply(finding.fixes())
            .ifPresent(
                fix -> {
                  fixes.put(fix, finding);
                  inOrder.add(fix);
                });
      }
      Patch patch = Patch.of(inOrder, this::text);
      if (patch.made().isEmpty()) {
        return new Mended(FixtureSet.in(folder), scan, before, made);
      }
      patch.made().forEach(fix -> made.add(fixes.get(fix)));
      for (Map.Entry<String, List<TextEdit>> entry : patch.edits().entrySet()) {
        String text = text(entry.getKey()).orElseThrow().text();
        Files.writeString(file(entry.getKey()), TextEdit.apply(text, entry.getValue()));
      }
      scan = FixtureScan.ofFolders(List.of(folder));
    }
    throw new AssertionError("fixes that do not come to an end");
  }

  private static List<Finding> findings(FixtureSet set, FixtureScan scan) {
    return set.fixtures().stream().flatMap(fixture -> scan.in(fixture).stream()).toList();
  }

  private void prove(Mended mended) {
    List<String> wrong = new ArrayList<>();
    wrong.addAll(left(mended, FixesTest::told));
    wrong.addAll(left(mended, FixesTest::fileOfFault));
    Set<String> fixed = files(mended.made().stream().filter(this::isRun).toList());
    Set<String> failing = files(mended.after());
    for (Outcome outcome : JvmOracle.run(mended.set())) {
      String fixture = outcome.fixture().toString();
      if (fixed.contains(fixture) && !failing.contains(fixture) && !outcome.passes()) {
        wrong.add(fixture + ": still fails " + outcome.failure());
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** What is mended where it crosses is seen in the payload only if that comes from there. */
  private boolean isRun(Finding finding) {
    String symbol = finding.symbol();
    int end = symbol.indexOf('(');
    String method = symbol.substring(symbol.lastIndexOf('.', end) + 1, Math.max(end, 0));
    String text = text(file(finding)).orElseThrow().text();
    boolean isOfPlace =
        finding.rule().family() == RuleInfo.Family.CROSSING
            && finding.fixes().get(0).changes().stream().anyMatch(Replace.class::isInstance);
    return !isOfPlace
        || text.substring(text.indexOf("Object payload()") + 1).contains(method + "(");
  }

  /**
   * What was mended and is still there, or has something else in its place; some of it was not
   * there before other fixes.
   */
  private static List<String> left(Mended mended, Function<Finding, Optional<String>> key) {
    Map<String, Long> before = count(mended.before(), key);
    Map<String, Long> after = count(mended.after(), key);
    return count(mended.made(), key).entrySet().stream()
        .filter(
            made ->
                made.getValue() + after.getOrDefault(made.getKey(), 0L)
                    > Math.max(made.getValue(), before.getOrDefault(made.getKey(), 0L)))
        .map(made -> made.getKey() + ": " + made.getValue() + " fixed")
        .toList();
  }

  private static Map<String, Long> count(
      List<Finding> findings, Function<Finding, Optional<String>> key) {
    return findings.stream()
        .flatMap(finding -> key.apply(finding).stream())
        .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
  }

  private static Optional<String> told(Finding finding) {
    return Optional.of(file(finding) + " " + finding.rule().id() + " " + finding.message());
  }

  /**
   * Only of what is told by default: what works now may not be as good as it could be. Comparators
   * are told of only as long as nothing else tells of them.
   */
  private static Optional<String> fileOfFault(Finding finding) {
    return finding.rule().onByDefault() && !finding.rule().id().startsWith("comparator")
        ? Optional.of(file(finding))
        : Optional.empty();
  }

  private static String file(Finding finding) {
    return finding.location().file();
  }

  private static Set<String> files(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.rule().onByDefault())
        .map(FixesTest::file)
        .collect(Collectors.toSet());
  }

  private Optional<SourceText> text(String name) {
    try {
      return Optional.of(new SourceText(Files.readString(file(name))));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private static boolean isOfTheScan(Path file) {
    Path name = FIXTURES.root().relativize(file);
    return Files.isRegularFile(file)
        && !name.startsWith("broken")
        && !name.startsWith("frameworks");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(FixesTest::isOfTheScan).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
