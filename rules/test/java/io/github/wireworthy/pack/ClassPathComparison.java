package io.github.wireworthy.pack;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.boundary.Crossing;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rule.Project;
import io.github.wireworthy.rule.Rule;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.source.Excludes;
import io.github.wireworthy.source.SourceFinder;
import io.github.wireworthy.syntax.Reading;
import io.github.wireworthy.syntax.ReadingOptions;
import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Judged;
import io.github.wireworthy.verdict.Verdict;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Scans sources with a class path and without any, and compares what is said of each crossing:
 *
 * <pre>
 * ClassPathComparison FILE-WITH-CLASS-PATH SOURCES
 * </pre>
 *
 * It prints how many crossings were judged how in the two scans, and those that differ. A failure
 * that is only possible counts as not decided.
 */
final class ClassPathComparison {

  /** What a scan says of a crossing. */
  private enum Answer {
    PASSES,
    FAILS,
    POSSIBLE,
    UNDECIDED,
    ABSENT
  }

  private ClassPathComparison() {}

  public static void main(String[] arguments) throws IOException {
    String classPath = Files.readString(Path.of(arguments[0])).strip();
    List<Path> jars =
        Pattern.compile(File.pathSeparator, Pattern.LITERAL)
            .splitAsStream(classPath)
            .map(Path::of)
            .toList();
    List<FileFacts> files =
        Reading.read(
            SourceFinder.find(List.of(Path.of(arguments[1])), Excludes.none()).files(),
            ReadingOptions.usual());
    SortedMap<String, Answer> with = answers(files, jars);
    SortedMap<String, Answer> without = answers(files, List.of());
    SortedMap<String, Integer> counts = new TreeMap<>();
    Stream.concat(with.keySet().stream(), without.keySet().stream())
        .distinct()
        .sorted()
        .forEach(
            crossing -> {
              Answer full = with.getOrDefault(crossing, Answer.ABSENT);
              Answer bare = without.getOrDefault(crossing, Answer.ABSENT);
              counts.merge(full + " -> " + bare, 1, Integer::sum);
              if (full != bare) {
                System.out.println(full + " -> " + bare + "  " + crossing);
              }
            });
    System.out.println();
    counts.forEach((pair, number) -> System.out.println(pair + ": " + number));
    System.out.println(summary(with, without));
  }

  private static String summary(SortedMap<String, Answer> with, SortedMap<String, Answer> without) {
    long decided = with.values().stream().filter(ClassPathComparison::isDecision).count();
    long alike =
        with.entrySet().stream()
            .filter(entry -> isDecision(entry.getValue()))
            .filter(entry -> entry.getValue() == without.get(entry.getKey()))
            .count();
    long opposite =
        with.entrySet().stream()
            .filter(entry -> isDecision(entry.getValue()))
            .filter(entry -> isDecision(without.getOrDefault(entry.getKey(), Answer.ABSENT)))
            .filter(entry -> entry.getValue() != without.get(entry.getKey()))
            .count();
    return String.format(
        "%d decided with class path, %d (%.1f %%) alike without, %d oppositely",
        decided, alike, 100.0 * alike / Math.max(1, decided), opposite);
  }

  private static boolean isDecision(Answer answer) {
    return answer == Answer.PASSES || answer == Answer.FAILS;
  }

  private static SortedMap<String, Answer> answers(List<FileFacts> files, List<Path> jars) {
    SortedMap<String, Answer> answers = new TreeMap<>();
    Rule listening =
        new Rule() {
          @Override
          public RuleInfo info() {
            return new RuleInfo("listening", RuleInfo.Family.CROSSING, "Listens", true);
          }

          @Override
          public Stream<Finding> check(Project project) {
            project
                .crossings()
                .forEach(
                    judged ->
                        answers.merge(
                            key(judged),
                            answer(judged),
                            (one, other) -> one.compareTo(other) >= 0 ? one : other));
            return Stream.empty();
          }
        };
    Analysis.run(new AnalysisInput(files, jars, BuiltIn.knowledge(), List.of(listening), 1));
    return answers;
  }

  private static String key(Judged<Crossing> judged) {
    Crossing crossing = judged.subject();
    return crossing.location()
        + " "
        + crossing.boundary().id()
        + " "
        + crossing.payload().getClass().getSimpleName();
  }

  private static Answer answer(Judged<Crossing> judged) {
    if (judged.verdict() instanceof Verdict.Fails fails) {
      return fails.certainty() == Certainty.POSSIBLE ? Answer.POSSIBLE : Answer.FAILS;
    }
    return judged.verdict() instanceof Verdict.Passes ? Answer.PASSES : Answer.UNDECIDED;
  }
}
