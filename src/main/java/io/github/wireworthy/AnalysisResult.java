package io.github.wireworthy;

import io.github.wireworthy.boundary.LibraryRange;
import io.github.wireworthy.flow.ValueFlow;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.source.Problem;
import io.github.wireworthy.verdict.Gap;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an analysis found. All but the durations depends on the input alone.
 *
 * @param findings of all rules, sorted by place
 * @param problems of reading the files, of the class path and of the analysis itself, sorted
 * @param gaps what was not known, with the number of answers that stayed undecided for want of it
 * @param unknownPackages packages of imported types that are not known, with the number of files
 * @param packedLibraries those of which the signature pack was used
 * @param otherVersions boundaries that do not hold, for want of the versions in which they do
 * @param counts how much was looked at
 * @param phases how long each phase took, in order
 * @param slowest the files and rules that took longest in all phases together, the slowest first
 */
public record AnalysisResult(
    List<Finding> findings,
    List<Problem> problems,
    SortedMap<Gap, Integer> gaps,
    SortedMap<String, Integer> unknownPackages,
    SortedSet<String> packedLibraries,
    List<OtherVersion> otherVersions,
    Counts counts,
    List<Phase> phases,
    List<Phase> slowest) {

  public AnalysisResult {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
    gaps = Collections.unmodifiableSortedMap(new TreeMap<>(gaps));
    unknownPackages = Collections.unmodifiableSortedMap(new TreeMap<>(unknownPackages));
    packedLibraries = Collections.unmodifiableSortedSet(new TreeSet<>(packedLibraries));
    otherVersions = List.copyOf(otherVersions);
    phases = List.copyOf(phases);
    slowest = List.copyOf(slowest);
  }

  /** A library that the class path has in another version than a boundary asks for. */
  public record OtherVersion(String boundary, LibraryRange wanted, String found) {}

  /**
   * How much was looked at.
   *
   * @param questions how many values, things carried and members were judged
   * @param undecided how many of them could not be decided
   * @param flow how much the value flow was asked for that
   */
  public record Counts(
      int files,
      long lines,
      int types,
      int crossings,
      int questions,
      int undecided,
      ValueFlow.Effort flow) {}

  /** A phase of the pipeline, or the work on one file or rule, with the time that it took. */
  public record Phase(String name, Duration duration) {}
}
