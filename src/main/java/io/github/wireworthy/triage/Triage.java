package io.github.wireworthy.triage;

import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.rule.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What happens to findings after the rules: those that the sources allow are taken out, then those
 * that are only possible unless they are asked for, and the rest gets its severity and is sorted.
 */
public final class Triage {

  private static final Comparator<TriagedFinding> BY_PLACE =
      Comparator.comparing(TriagedFinding::location)
          .thenComparing(triaged -> triaged.finding().rule().id())
          .thenComparing(triaged -> triaged.finding().message());

  private Triage() {}

  /**
   * Sifts findings.
   *
   * @param findings of all rules that ran, in any order
   * @param files the facts of all scanned files, in which the suppressions stand
   * @param settings what the user asked for
   */
  public static Triaged triage(
      List<Finding> findings, List<FileFacts> files, TriageSettings settings) {
    Map<String, List<Suppression>> byFile = new TreeMap<>();
    files.forEach(file -> byFile.put(file.file(), Suppressions.of(file)));
    Set<Suppression> used = new LinkedHashSet<>();
    List<Triaged.Suppressed> allowed = new ArrayList<>();
    List<Finding> open = notAllowed(findings, byFile, used, allowed);
    List<Suppression> idle =
        byFile.values().stream()
            .flatMap(List::stream)
            .filter(suppression -> !suppression.isJavacs() && !used.contains(suppression))
            .sorted(Comparator.comparing(Suppression::location))
            .toList();
    return new Triaged(
        told(open, settings),
        allowed.stream()
            .filter(it -> settings.tells(it.finding().finding()))
            .sorted(Comparator.comparing(Triaged.Suppressed::finding, BY_PLACE))
            .toList(),
        idle.stream().filter(suppression -> suppression.namesAny(settings.ran())).toList(),
        idle.stream().filter(suppression -> !suppression.namesAny(settings.known())).toList());
  }

  private static List<TriagedFinding> told(List<Finding> findings, TriageSettings settings) {
    return findings.stream().filter(settings::tells).map(Triage::triaged).sorted(BY_PLACE).toList();
  }

  private static TriagedFinding triaged(Finding finding) {
    return new TriagedFinding(finding, Severity.of(finding));
  }

  private static List<Finding> notAllowed(
      List<Finding> findings,
      Map<String, List<Suppression>> byFile,
      Set<Suppression> used,
      List<Triaged.Suppressed> allowed) {
    List<Finding> open = new ArrayList<>();
    for (Finding finding : findings) {
      List<Suppression> allowing =
          byFile.getOrDefault(finding.location().file(), List.of()).stream()
              .filter(suppression -> suppression.allows(finding.rule(), finding.location()))
              .toList();
      used.addAll(allowing);
      if (allowing.isEmpty()) {
        open.add(finding);
      } else {
        allowed.add(new Triaged.Suppressed(triaged(finding), allowing.get(0)));
      }
    }
    return open;
  }
}
