package io.github.wireworthy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.fix.Patch;
import io.github.wireworthy.fix.SourceText;
import io.github.wireworthy.fix.TextEdit;
import io.github.wireworthy.fixture.Fixture;
import io.github.wireworthy.fixture.FixtureScan;
import io.github.wireworthy.fixture.FixtureSet;
import io.github.wireworthy.fixture.JvmOracle;
import io.github.wireworthy.fixture.Outcome;
import io.github.wireworthy.rule.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @param before how many findings there were, by file
   * @param made how many fixes were made, by file
   */
  private record Mended(
      FixtureSet set, FixtureScan scan, Map<String, Integer> before, Map<String, Integer> made) {}

  @TempDir private Path folder;

  @Test
  void firstFixOfEachFindingIsProved() throws IOException {
    Mended mended = mend(fixes -> fixes.stream().findFirst());
    assertThat(mended.made().size()).isGreaterThanOrEqualTo(30);
    prove(mended);
  }

  @Test
  void secondFixOfEachFindingIsProved() throws IOException {
    prove(mend(fixes -> fixes.stream().skip(1).findFirst()));
  }

  /** Fixes as many findings as there are with such a fix, in a copy of all fixtures. */
  private Mended mend(Function<List<Fix>, Optional<Fix>> choice) throws IOException {
    copy(FIXTURES.root(), folder);
    FixtureSet set = FixtureSet.in(folder);
    Map<String, Integer> made = new TreeMap<>();
    FixtureScan scan = FixtureScan.ofFolders(List.of(folder));
    Map<String, Integer> before = new TreeMap<>();
    for (Fixture fixture : set.fixtures()) {
      before.put(fixture.toString(), scan.in(fixture).size());
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<Fix> fixes = new ArrayList<>();
      for (Fixture fixture : set.fixtures()) {
        scan.in(fixture).forEach(finding -> choice.apply(finding.fixes()).ifPresent(fixes::add));
      }
      Patch patch = Patch.of(fixes, this::text);
      if (patch.made().isEmpty()) {
        break;
      }
      patch.made().forEach(fix -> made.merge(fix.scope().file(), 1, Integer::sum));
      for (Map.Entry<String, List<TextEdit>> entry : patch.edits().entrySet()) {
        String text = text(entry.getKey()).orElseThrow().text();
        Files.writeString(file(entry.getKey()), TextEdit.apply(text, entry.getValue()));
      }
      scan = FixtureScan.ofFolders(List.of(folder));
    }
    return new Mended(FixtureSet.in(folder), scan, before, made);
  }

  private void prove(Mended mended) {
    Map<String, Outcome> outcomes =
        JvmOracle.run(mended.set()).stream()
            .collect(Collectors.toMap(it -> it.fixture().toString(), it -> it));
    List<String> wrong = new ArrayList<>();
    for (Fixture fixture : mended.set().fixtures()) {
      int made = mended.made().getOrDefault(fixture.toString(), 0);
      List<Finding> left =
          mended.scan().in(fixture).stream().filter(it -> it.rule().onByDefault()).toList();
      if (made > 0 && left.size() + made > mended.before().getOrDefault(fixture.toString(), 0)) {
        wrong.add(fixture + ": " + made + " fixed, and still " + left);
      }
      Outcome outcome = outcomes.get(fixture.toString());
      if (made > 0 && left.isEmpty() && outcome != null && !outcome.passes()) {
        wrong.add(fixture + ": still fails " + outcome.failure());
      }
    }
    assertThat(wrong).isEmpty();
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
