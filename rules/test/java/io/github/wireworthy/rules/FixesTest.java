package io.github.wireworthy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Patch;
import io.github.wireworthy.fix.Remove;
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
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every fix that is offered for a finding in the fixtures is made: what it changes compiles, what
 * failed passes, and the finding is gone.
 */
class FixesTest {

  private static final int MOST_ROUNDS = 10;

  /** Of one finding; what is offered beyond them would not be proved. */
  private static final int MOST_FIXES = 2;

  private static final FixtureSet FIXTURES = FixtureSet.ofRepository();

  /** A fix that was made, and what for. */
  private record Made(Finding finding, Fix fix) {}

  /**
   * Fixtures after the fixes.
   *
   * @param before all findings there were
   */
  private record Mended(FixtureSet set, FixtureScan scan, List<Finding> before, List<Made> made) {

    List<Finding> after() {
      return findings(set, scan);
    }

    List<Finding> mended() {
      return made.stream().map(Made::finding).toList();
    }
  }

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"0, 480", "1, 75"})
  void fixOfEachFindingIsProved(int rank, int least) throws IOException {
    Mended mended = mend(rank);
    assertThat(mended.made().size()).isGreaterThanOrEqualTo(least);
    prove(mended);
  }

  /** Fixes as many findings as there are with such a fix, in a copy of all fixtures. */
  private Mended mend(int rank) throws IOException {
    copy(FIXTURES.root(), folder);
    FixtureSet set = FixtureSet.in(folder);
    List<Made> made = new ArrayList<>();
    FixtureScan scan = FixtureScan.ofFolders(List.of(folder));
    List<Finding> before = findings(set, scan);
    assertThat(before).allMatch(finding -> finding.fixes().size() <= MOST_FIXES);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      IdentityHashMap<Fix, Finding> offered = new IdentityHashMap<>();
      List<Fix> inOrder = new ArrayList<>();
      for (Finding finding : findings(set, scan)) {
        finding.fixes().stream()
            .skip(rank)
            .limit(1)
            .forEach(
                fix -> {
                  offered.put(fix, finding);
                  inOrder.add(fix);
                });
      }
      Patch patch = Patch.of(inOrder, this::text);
      if (patch.made().isEmpty()) {
        return new Mended(FixtureSet.in(folder), scan, before, made);
      }
      for (Fix fix : patch.made()) {
        Optional.ofNullable(offered.get(fix))
            .ifPresent(finding -> made.add(new Made(finding, fix)));
      }
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
    wrong.addAll(added(mended));
    Set<String> fixed =
        files(mended.made().stream().filter(this::isRun).map(Made::finding).toList());
    Set<String> touched = files(mended.mended());
    Set<String> failing = files(mended.after());
    Set<String> passing = passing();
    Set<String> restored = new HashSet<>(files(restored(mended)));
    restored.removeAll(failing);
    for (Outcome outcome : JvmOracle.run(mended.set())) {
      String fixture = outcome.fixture().toString();
      boolean isToPass =
          (fixed.contains(fixture) && !failing.contains(fixture))
              || (touched.contains(fixture) && passing.contains(fixture));
      if (isToPass && !outcome.passes()) {
        wrong.add(fixture + ": still fails " + outcome.failure());
      } else if (restored.contains(fixture) && outcome.isSeen().filter(seen -> seen).isPresent()) {
        wrong.add(fixture + ": comes back as it did");
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** The findings on what objects lack when they are back. */
  private static List<Finding> restored(Mended mended) {
    return mended.mended().stream()
        .filter(finding -> finding.rule().family() == RuleInfo.Family.READBACK)
        .toList();
  }

  /** The fixtures whose objects go as they are. */
  private static Set<String> passing() {
    return JvmOracle.run(FIXTURES).stream()
        .filter(Outcome::passes)
        .map(outcome -> outcome.fixture().toString())
        .collect(Collectors.toSet());
  }

  /**
   * What is mended where it crosses is seen in the payload only if that comes from there, and what
   * says nothing to serialization is not seen in it.
   */
  private boolean isRun(Made made) {
    Finding finding = made.finding();
    String symbol = finding.symbol();
    int end = symbol.indexOf('(');
    String method = symbol.substring(symbol.lastIndexOf('.', end) + 1, Math.max(end, 0));
    String text = text(file(finding)).orElseThrow().text();
    boolean isOfPlace =
        finding.rule().family() == RuleInfo.Family.CROSSING
            && made.fix().changes().stream().anyMatch(Replace.class::isInstance);
    return made.fix().changes().stream().noneMatch(Remove.class::isInstance)
        && (!isOfPlace
            || text.substring(text.indexOf("Object payload()") + 1).contains(method + "("));
  }

  /**
   * What was mended and is still there, or has something else in its place; some of it was not
   * there before other fixes.
   */
  private static List<String> left(Mended mended, Function<Finding, Optional<String>> key) {
    Map<String, Long> before = count(mended.before(), key);
    Map<String, Long> after = count(mended.after(), key);
    return count(mended.mended(), key).entrySet().stream()
        .filter(
            made ->
                made.getValue() + after.getOrDefault(made.getKey(), 0L)
                    > Math.max(made.getValue(), before.getOrDefault(made.getKey(), 0L)))
        .map(made -> made.getKey() + ": " + made.getValue() + " fixed")
        .toList();
  }

  /** What is found where something was mended, and was not there before. */
  private static List<String> added(Mended mended) {
    Set<Optional<String>> before =
        mended.before().stream().map(FixesTest::told).collect(Collectors.toSet());
    Set<String> touched = files(mended.mended());
    return mended.after().stream()
        .filter(finding -> fileOfFault(finding).filter(touched::contains).isPresent())
        .flatMap(finding -> told(finding).filter(it -> !before.contains(Optional.of(it))).stream())
        .map(told -> told + ": new")
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
