package io.github.wireworthy.frameworks;

import io.github.wireworthy.fixture.Fixture;
import io.github.wireworthy.rules.expectation.Expectation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fixtures that fail, each with a twin that names it as what it mends and passes.
 *
 * @param count how many there are
 * @param withoutFault those that pass and mend nothing that fails, and do not say either that they
 *     stand alone: {@code verdict: passes}
 * @param withoutTwin those that fail and that nothing mends
 */
record Pairs(int count, List<String> withoutFault, Set<String> withoutTwin) {
  private static final Pattern MENDS = Pattern.compile("\\{@link (\\w+)\\}, mended");

  static Pairs of(Trial.Endings endings) {
    Set<String> faults = new TreeSet<>();
    endings.failed().forEach(ending -> faults.add(name(ending.fixture())));
    Set<String> mended = new TreeSet<>();
    List<String> withoutFault = new ArrayList<>();
    for (Ending ending : endings.passed()) {
      Optional<String> fault = mends(endings.root().resolve(ending.fixture().path()));
      if (fault.filter(faults::contains).isPresent()) {
        mended.add(fault.get());
      } else if (!saysPasses(ending.fixture())) {
        withoutFault.add(name(ending.fixture()));
      }
    }
    faults.removeAll(mended);
    return new Pairs(mended.size(), List.copyOf(withoutFault), faults);
  }

  private static String name(Fixture fixture) {
    return fixture.className().substring(fixture.className().lastIndexOf('.') + 1);
  }

  private static boolean saysPasses(Fixture fixture) {
    return fixture.expectations().stream()
        .anyMatch(
            expectation ->
                expectation instanceof Expectation.Answer answer
                    && answer.word() == Expectation.Word.PASSES);
  }

  private static Optional<String> mends(Path file) {
    try {
      Matcher matcher = MENDS.matcher(Files.readString(file));
      return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }
}
