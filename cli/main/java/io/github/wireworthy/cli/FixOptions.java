package io.github.wireworthy.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether fixes are made, and which. */
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

  /** What is to be done; nothing if no fixes are asked for. */
  Optional<ScanSettings.Fixing> fixing() {
    if (unsafe && !fix && !diff) {
      throw new UsageError("--unsafe is of no use without --fix or --diff");
    }
    return fix || diff ? Optional.of(new ScanSettings.Fixing(!diff, unsafe)) : Optional.empty();
  }
}
