package io.github.wireworthy.cli.report;

import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.source.Problem;
import io.github.wireworthy.triage.Triaged;
import io.github.wireworthy.verdict.Gap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All that a report can tell of one scan. No durations: reports are the same bytes for the same
 * input.
 *
 * @param version of this program
 * @param rules those that ran, sorted by id
 * @param pages the Markdown page of a rule by its id
 * @param files how many were analysed
 * @param gaps what was not known, with how many answers that left undecided
 * @param exitCode with which the scan ends
 * @param sources the text of the scanned files
 */
public record ScanReport(
    String version,
    List<RuleInfo> rules,
    Function<String, String> pages,
    Triaged triaged,
    List<Problem> problems,
    int files,
    int undecided,
    Map<Gap, Integer> gaps,
    int exitCode,
    SourceLines sources) {}
