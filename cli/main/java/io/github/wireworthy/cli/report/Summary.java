package io.github.wireworthy.cli.report;

import io.github.wireworthy.triage.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * The last line of a report: {@code 3 findings (2 errors, 1 warning) in 120 files; 4 undecided}.
 */
public final class Summary {

  private Summary() {}

  static String of(ScanReport scan) {
    List<String> parts = new ArrayList<>();
    parts.add(findings(scan) + " in " + count(scan.files(), "file"));
    if (scan.undecided() > 0) {
      parts.add(scan.undecided() + " undecided");
    }
    int suppressed = scan.triaged().suppressed().size();
    if (suppressed > 0) {
      parts.add(suppressed + " suppressed");
    }
    if (!scan.problems().isEmpty()) {
      parts.add(count(scan.problems().size(), "problem"));
    }
    return String.join("; ", parts);
  }

  private static String findings(ScanReport scan) {
    int all = scan.triaged().findings().size();
    if (all == 0) {
      return "no findings";
    }
    List<String> bySeverity = new ArrayList<>();
    add(bySeverity, scan, Severity.ERROR, "error");
    add(bySeverity, scan, Severity.WARNING, "warning");
    add(bySeverity, scan, Severity.NOTE, "note");
    return count(all, "finding") + " (" + String.join(", ", bySeverity) + ")";
  }

  private static void add(List<String> parts, ScanReport scan, Severity severity, String word) {
    long number =
        scan.triaged().findings().stream()
            .filter(triaged -> triaged.severity() == severity)
            .count();
    if (number > 0) {
      parts.add(count(number, word));
    }
  }

  /** {@code 1 file}, {@code 2 files}. */
  public static String count(long number, String word) {
    return count(number, word, word + "s");
  }

  /** {@code 1 entry}, {@code 2 entries}. */
  public static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
