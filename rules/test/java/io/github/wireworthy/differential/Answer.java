package io.github.wireworthy.differential;

import io.github.wireworthy.verdict.Certainty;
import io.github.wireworthy.verdict.Culprit;
import io.github.wireworthy.verdict.Verdict;
import java.util.List;

/**
 * How the engine's opinion of a program compares with what the JVM does.
 *
 * <p>A program <em>really fails</em> if its object cannot be written, or not read back, in at least
 * one run of it: it is run with every answer to the conditions that it asks for. A failure is
 * <em>decidable</em> unless the engine's best answer at the outermost crossing is {@code undecided}
 * or {@code possible}; a decidable failure is found or missed.
 */
enum Answer {
  /** It passes, and the engine says so. */
  PASSED,
  /** It really fails, and the engine says so, proved or likely. */
  FOUND,
  /** It really fails, and the engine lets it pass. */
  MISSED,
  /** It really fails, and the engine does not know. */
  OPEN_FAILURE,
  /** It passes, and the engine does not know. */
  OPEN_PASS,
  /** It passes, and the engine calls a failure likely. */
  FALSE_ALARM,
  /** It really fails, and the engine calls that proved, but names a class that can go. */
  OTHER_CULPRIT,
  /** It passes, and the engine calls a failure proved. */
  CONTRADICTED;

  static Answer of(Opinion opinion, List<Journey> journeys) {
    boolean fails = journeys.stream().anyMatch(journey -> !journey.passes());
    List<Verdict.Fails> proved = opinion.failures(Certainty.PROVED);
    if (!proved.isEmpty() && !fails) {
      return CONTRADICTED;
    } else if (!proved.stream().allMatch(verdict -> happens(verdict.route().culprit(), journeys))) {
      return OTHER_CULPRIT;
    } else if (!proved.isEmpty() || !opinion.failures(Certainty.LIKELY).isEmpty()) {
      return fails ? FOUND : FALSE_ALARM;
    } else if (opinion.isOpen()) {
      return fails ? OPEN_FAILURE : OPEN_PASS;
    }
    return fails ? MISSED : PASSED;
  }

  /** Whether the culprit may be among what the JVM cannot write, or is what it cannot read. */
  private static boolean happens(Culprit culprit, List<Journey> journeys) {
    return journeys.stream()
        .filter(journey -> !journey.passes())
        .anyMatch(
            journey ->
                !journey.areAll()
                    || (culprit.failsOnlyWhenRead()
                        ? journey.failsReading()
                        : isAmong(culprit, journey)));
  }

  private static boolean isAmong(Culprit culprit, Journey journey) {
    return journey.culprits().stream().anyMatch(name -> isCulprit(name, culprit))
        || names(journey, culprit.type());
  }

  /** A hook may throw the exception itself, with any message. */
  private static boolean names(Journey journey, String type) {
    return List.of(journey.failure().orElse("").split("[^\\w.$]+")).contains(type);
  }

  private static boolean isCulprit(String name, Culprit culprit) {
    return switch (culprit.reason()) {
      case PLAIN_CLOSURE -> name.contains("$$Lambda");
      case LIBRARY_VALUE -> name.startsWith("java.") || name.startsWith("sun.");
      default -> name.equals(culprit.type());
    };
  }

  boolean isWrong() {
    return this == MISSED || this == OTHER_CULPRIT || this == CONTRADICTED;
  }
}
