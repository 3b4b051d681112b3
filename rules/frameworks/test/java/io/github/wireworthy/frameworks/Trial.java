package io.github.wireworthy.frameworks;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.boundary.Boundary.Failure;
import io.github.wireworthy.fixture.Fixture;
import io.github.wireworthy.fixture.FixtureScan;
import io.github.wireworthy.fixture.FixtureSet;
import io.github.wireworthy.rules.RuleRegistry;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.rules.expectation.Comparison;
import io.github.wireworthy.rules.expectation.Expectation;
import io.github.wireworthy.source.Excludes;
import io.github.wireworthy.source.SourceFinder;
import io.github.wireworthy.syntax.Reading;
import io.github.wireworthy.syntax.ReadingOptions;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a framework did with the objects of its fixtures, and what the engine finds in them.
 *
 * @param scan with the jars of the framework as class path
 * @param time that the framework took
 */
record Trial(Framework framework, Endings endings, FixtureScan scan, Duration time) {

  /**
   * All endings.
   *
   * @param root the folder of all fixtures
   */
  record Endings(Path root, List<Ending> all) {

    Stream<Ending> withStatus(boolean failed) {
      return all.stream().filter(ending -> ending.failed() == failed);
    }

    List<Ending> failed() {
      return withStatus(true).toList();
    }

    List<Ending> passed() {
      return withStatus(false).toList();
    }
  }

  /** Runs and scans; leaves the framework's log in the folder. */
  static Trial of(Framework framework, FixtureSet fixtures, Path folder) {
    long start = System.nanoTime();
    List<Path> jars = Jars.classPath(framework.jars());
    List<Ending> endings = RealRun.run(framework, fixtures, jars, folder);
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    Path sources = fixtures.root().resolve("frameworks").resolve(framework.name());
    return new Trial(framework, new Endings(fixtures.root(), endings), scan(sources, jars), time);
  }

  private static FixtureScan scan(Path sources, List<Path> jars) {
    return new FixtureScan(
        Analysis.run(
            new AnalysisInput(
                Reading.read(
                    SourceFinder.find(List.of(sources), Excludes.none()).files(),
                    ReadingOptions.usual()),
                jars,
                BuiltIn.knowledge(),
                RuleRegistry.all(),
                1)));
  }

  /** Fixtures whose markers tell of a failure that there is not, or of none where one is. */
  List<String> wrongMarkers() {
    return endings.all().stream()
        .filter(ending -> ending.failed() != ending.fixture().tellsOfFailure())
        .map(ending -> ending.fixture() + ": " + ending)
        .toList();
  }

  /** Where the engine finds something else than the markers say. */
  List<String> wrongFindings() {
    return endings.all().stream()
        .map(Ending::fixture)
        .flatMap(fixture -> mismatches(fixture).stream())
        .toList();
  }

  private List<String> mismatches(Fixture fixture) {
    return Comparison.mismatches(fixture.toString(), fixture.expectations(), scan.in(fixture));
  }

  /** What the framework's boundaries quote and no fixture has seen. */
  List<Failure> unseen() {
    return Stream.concat(quoted().stream(), framework.alsoSeen().stream())
        .filter(failure -> endings.failed().stream().noneMatch(ending -> isSeen(failure, ending)))
        .toList();
  }

  private List<Failure> quoted() {
    return BuiltIn.boundaries().stream()
        .filter(boundary -> framework.has(boundary.id()))
        .flatMap(boundary -> boundary.failure().stream())
        .toList();
  }

  /** Failures that may have another reason: their exceptions are not those that are known. */
  List<String> unquoted() {
    List<Failure> known = new ArrayList<>(quoted());
    known.addAll(framework.alsoSeen());
    return endings.failed().stream()
        .filter(ending -> known.stream().noneMatch(failure -> isSeen(failure, ending)))
        .map(ending -> ending.fixture() + ": " + ending)
        .toList();
  }

  /** Some messages are no more than a class's name, which the boundary can only describe. */
  private static boolean isSeen(Failure failure, Ending ending) {
    return ending.chain().stream()
        .anyMatch(
            one ->
                one.startsWith(failure.exception())
                    && (one.contains(failure.message()) || failure.message().startsWith("the ")));
  }

  private static boolean isKnownGap(Fixture fixture) {
    return fixture.expectations().stream()
        .anyMatch(
            expectation ->
                expectation instanceof Expectation.Missing
                    || expectation instanceof Expectation.Spurious);
  }

  /** One line for people. */
  String summary() {
    long gaps = endings.all().stream().filter(one -> isKnownGap(one.fixture())).count();
    return String.format(
        "%s: %d fixtures, %d pairs; %d agree, %d known to differ; %d s",
        framework,
        endings.all().size(),
        Pairs.of(endings).count(),
        endings.all().size() - gaps,
        gaps,
        time.toSeconds());
  }
}
