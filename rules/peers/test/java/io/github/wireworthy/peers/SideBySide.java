package io.github.wireworthy.peers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A tool's reports in a tree beside the findings there.
 *
 * @param told answered by a finding that is proved or likely, or that needs no certainty
 * @param possible answered by one that is only possible
 * @param leftOut of checks that {@code rules/peers.yaml} leaves out for a reason
 * @param unknownChecks those of which {@code rules/peers.yaml} knows nothing
 * @param unmatched reports without a finding, each with the reason of the list, or {@code ?}
 * @param listed the rows of the list
 */
record SideBySide(
    Peer peer,
    Tree tree,
    int reports,
    int told,
    int possible,
    int leftOut,
    TreeSet<String> unknownChecks,
    TreeSet<Unmatched> unmatched,
    List<Unmatched> listed) {
  private static final String WITHOUT_REASON = "?";

  static SideBySide of(Peer peer, Tree tree, Table table) {
    List<Report> reports = peer.reports(tree);
    List<Unmatched> listed =
        Unmatched.read(Path.of("known", peer.name() + "-" + tree.name() + ".tsv"));
    int told = 0;
    int possible = 0;
    int leftOut = 0;
    TreeSet<String> unknown = new TreeSet<>();
    TreeSet<Unmatched> unmatched = new TreeSet<>();
    for (Report report : reports) {
      List<String> rules = table.rules(peer, report.check());
      if (rules.isEmpty() && !table.leavesOut(report.check())) {
        unknown.add(report.check());
      }
      Optional<OwnFindings.Answer> answer = tree.ours().answer(report, rules);
      if (table.leavesOut(report.check())) {
        leftOut++;
      } else if (answer.isEmpty()) {
        unmatched.add(withReason(Unmatched.of(report, WITHOUT_REASON), listed));
      } else if (answer.get() == OwnFindings.Answer.TOLD) {
        told++;
      } else {
        possible++;
      }
    }
    return new SideBySide(
            peer, tree, reports.size(), told, possible, leftOut, unknown, unmatched, listed)
        .written();
  }

  private static Unmatched withReason(Unmatched report, List<Unmatched> listed) {
    return listed.stream().filter(report::isAbout).findFirst().orElse(report);
  }

  /** What the list would have to be, for who has to write it. */
  private SideBySide written() {
    try {
      Files.write(
          tree.folder().resolve(peer.name() + "-" + tree.name() + ".tsv"),
          unmatched.stream().map(Unmatched::toString).toList());
      return this;
    } catch (IOException exception) {
      throw new UncheckedIOException(exception);
    }
  }

  /** Reports that have neither a finding nor a reason. */
  List<Unmatched> unexplained() {
    return unmatched.stream().filter(one -> one.reason().equals(WITHOUT_REASON)).toList();
  }

  /** Rows of which the tool says nothing any more, or which a finding answers now. */
  List<Unmatched> outdated() {
    return listed.stream().filter(row -> !unmatched.contains(row)).toList();
  }

  /** One line for people. */
  String summary() {
    Map<String, Long> reasons =
        unmatched.stream()
            .collect(Collectors.groupingBy(Unmatched::reason, TreeMap::new, Collectors.counting()));
    return String.format(
        "%s on %s: %d reports; %d told, %d possible, %d not checked; without a finding %s",
        peer.name(), tree, reports, told, possible, leftOut, reasons);
  }
}
