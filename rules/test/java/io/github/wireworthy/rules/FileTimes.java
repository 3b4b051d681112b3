package io.github.wireworthy.rules;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.AnalysisResult;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.source.Excludes;
import io.github.wireworthy.source.FoundFile;
import io.github.wireworthy.source.SourceFinder;
import io.github.wireworthy.syntax.Reading;
import io.github.wireworthy.syntax.ReadingOptions;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Shows which files take longest to read and to analyse, one after the other on one thread, and
 * their share of the whole. After {@code mvn -q -pl src,rules test-compile} and {@code
 * cli/wireworthy --version}, which builds the jar:
 *
 * <pre>
 * java -Xss16m -cp rules/target/test-classes:cli/target/without-checks/wireworthy.jar \
 *     io.github.wireworthy.rules.FileTimes FOLDER [FILE WITH CLASS PATH]
 * </pre>
 */
final class FileTimes {

  private static final int SHOWN = 3;

  private FileTimes() {}

  public static void main(String[] arguments) throws Exception {
    List<FoundFile> found =
        SourceFinder.find(List.of(Path.of(arguments[0])), Excludes.none()).files();
    List<Path> classPath = new ArrayList<>();
    if (arguments.length > 1) {
      Stream.of(Files.readString(Path.of(arguments[1])).trim().split(File.pathSeparator))
          .map(Path::of)
          .forEach(classPath::add);
    }
    ReadingOptions options = new ReadingOptions(StandardCharsets.UTF_8, 1);
    List<AnalysisResult.Phase> reading = new ArrayList<>();
    List<FileFacts> facts = new ArrayList<>();
    for (FoundFile file : found) {
      long start = System.nanoTime();
      facts.addAll(Reading.read(List.of(file), options));
      reading.add(
          new AnalysisResult.Phase(file.name(), Duration.ofNanos(System.nanoTime() - start)));
    }
    AnalysisResult result =
        Analysis.run(
            new AnalysisInput(facts, classPath, BuiltIn.knowledge(), RuleRegistry.all(), 1));
    Duration whole = sum(reading).plus(sum(result.phases()));
    System.out.printf(Locale.ROOT, "%d files, %.2f s%n", found.size(), seconds(whole));
    show(
        "reading",
        reading.stream()
            .sorted(Comparator.comparing(AnalysisResult.Phase::duration).reversed())
            .limit(SHOWN)
            .toList(),
        whole);
    show("analysis", result.slowest(), whole);
  }

  private static Duration sum(List<AnalysisResult.Phase> phases) {
    return phases.stream()
        .map(AnalysisResult.Phase::duration)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  private static void show(String work, List<AnalysisResult.Phase> slowest, Duration whole) {
    for (AnalysisResult.Phase file : slowest) {
      double share = 100 * seconds(file.duration()) / seconds(whole);
      System.out.printf(
          Locale.ROOT,
          "%s: %.3f s, %.2f %%, %s%n",
          work,
          seconds(file.duration()),
          share,
          file.name());
    }
  }
}
