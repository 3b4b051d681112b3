package io.github.wireworthy.cli;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.triage.Allowance;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether sources are changed, and how. */
final class FixOptions {

  @Option(names = "--fix", description = "Make the safe fixes, and tell what is left.")
  private boolean fix;

  @Option(names = "--diff", description = "Show what --fix would change, and write nothing.")
  private boolean diff;

  @Option(
      names = "--unsafe",
      description =
          "With --fix or --diff: also fixes that change more, such as what is saved; read them.")
  private boolean unsafe;

  @Option(
      names = "--write-allow",
      paramLabel = "REASON",
      description =
          "Write a comment that allows it above every finding that is told; --diff only shows them.")
  private @Nullable String reason;

  /** What is to be done; nothing if no changes are asked for. */
  Optional<ScanSettings.Fixing> fixing() {
    if (unsafe && (reason != null || !(fix || diff))) {
      throw new UsageError("--unsafe is of no use without --fix or --diff");
    }
    if (reason != null) {
      return Optional.of(allowing(reason.strip()));
    }
    return fix || diff
        ? Optional.of(new ScanSettings.Fixing(!diff, "fix", this::best))
        : Optional.empty();
  }

  private Optional<Fix> best(Finding finding) {
    return finding.fixes().stream()
        .filter(it -> unsafe || it.safety() == Fix.Safety.SAFE)
        .findFirst();
  }

  private ScanSettings.Fixing allowing(String why) {
    if (fix) {
      throw new UsageError("--fix and --write-allow exclude each other");
    }
    if (why.isEmpty() || why.lines().count() > 1) {
      throw new UsageError("--write-allow wants a reason, in one line");
    }
    return new ScanSettings.Fixing(
        !diff, "allow", finding -> Optional.of(Allowance.of(finding, why)));
  }
}
