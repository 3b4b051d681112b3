package io.github.wireworthy.differential;

import io.github.wireworthy.fix.Fix;
import io.github.wireworthy.program.Program;
import io.github.wireworthy.rule.Finding;

/**
 * A program in which one fix was made.
 *
 * @param number of the fix among all of the program
 * @param after the program with the fix, in another package
 */
record FixedProgram(Program before, int number, Finding finding, Fix fix, Program after) {

  boolean isSafe() {
    return fix.safety() == Fix.Safety.SAFE;
  }

  String report(FixAnswer answer, String told) {
    return "%s: seed %d, %s %s, %s%n  %s%n%s%nafter%n%s"
        .formatted(
            answer,
            before.seed(),
            fix.safety(),
            finding.rule().id(),
            fix.title(),
            told,
            before.text(),
            after.text());
  }
}
