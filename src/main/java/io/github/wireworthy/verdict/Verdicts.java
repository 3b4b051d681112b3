package io.github.wireworthy.verdict;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How verdicts on parts make a verdict on the whole. */
final class Verdicts {

  static final Verdict PASSES = new Verdict.Passes();

  /** More gaps say no more than a few. */
  private static final int MAX_GAPS = 8;

  /** From this many possible values on, one is not what the place is for. */
  private static final int MANY = 6;

  private Verdicts() {}

  static Verdict fails(Certainty certainty, Culprit culprit) {
    return new Verdict.Fails(certainty, Route.to(culprit));
  }

  static Verdict undecided(Gap.Kind kind, String subject) {
    return new Verdict.Undecided(List.of(new Gap(kind, subject)));
  }

  /**
   * The verdict on something of which all parts are written in this order: the surest failure, of
   * equally sure ones the first that shows when it is written, as the JVM finds it.
   */
  static Verdict ofParts(List<Verdict> parts) {
    Verdict.Fails worst = null;
    Set<Gap> gaps = new LinkedHashSet<>();
    for (Verdict part : parts) {
      if (part instanceof Verdict.Fails fails) {
        worst = worst == null || isWorse(fails, worst) ? fails : worst;
      } else if (part instanceof Verdict.Undecided undecided) {
        gaps.addAll(undecided.gaps());
      }
    }
    if (worst != null) {
      return worst;
    }
    return gaps.isEmpty() ? PASSES : new Verdict.Undecided(gaps.stream().limit(MAX_GAPS).toList());
  }

  /**
   * The verdict on one thing of which these are the possible values: the surest failure, but
   * nothing is proved as long as not every one of them is. What so many kinds of values pass
   * through that most of them are something else says little of each place that it leads to.
   */
  static Verdict ofAlternatives(List<Verdict> alternatives) {
    Verdict verdict = ofParts(alternatives);
    if (alternatives.stream().allMatch(Verdicts::isProved)) {
      return verdict;
    }
    long failing = alternatives.stream().filter(Verdicts::isMoreThanPossible).count();
    boolean isHub = alternatives.size() >= MANY && 2 * failing <= alternatives.size();
    return atMost(isHub ? Certainty.POSSIBLE : Certainty.LIKELY, verdict);
  }

  private static boolean isMoreThanPossible(Verdict verdict) {
    return verdict instanceof Verdict.Fails fails && fails.certainty() != Certainty.POSSIBLE;
  }

  private static boolean isProved(Verdict verdict) {
    return verdict instanceof Verdict.Fails fails && fails.certainty() == Certainty.PROVED;
  }

  /** Failures are worse than what is undecided, and that is worse than what passes. */
  static boolean isWorse(Verdict verdict, Verdict other) {
    if (verdict instanceof Verdict.Fails fails) {
      return !(other instanceof Verdict.Fails worst) || isWorse(fails, worst);
    }
    return verdict instanceof Verdict.Undecided && other instanceof Verdict.Passes;
  }

  private static boolean isWorse(Verdict.Fails fails, Verdict.Fails other) {
    if (fails.certainty() != other.certainty()) {
      return fails.certainty().compareTo(other.certainty()) > 0;
    }
    return other.route().culprit().failsOnlyWhenRead()
        && !fails.route().culprit().failsOnlyWhenRead();
  }

  /** A verdict on what is reached by a step. */
  static Verdict after(Step step, Verdict verdict) {
    return verdict instanceof Verdict.Fails fails
        ? new Verdict.Fails(fails.certainty(), fails.route().after(step))
        : verdict;
  }

  /** A verdict that is at most this sure. */
  static Verdict atMost(Certainty certainty, Verdict verdict) {
    return verdict instanceof Verdict.Fails fails
        ? new Verdict.Fails(fails.certainty().and(certainty), fails.route())
        : verdict;
  }

  /** Both verdicts hold, in this order. */
  static Verdict both(Verdict first, Verdict second) {
    List<Verdict> parts = new ArrayList<>();
    parts.add(first);
    parts.add(second);
    return ofParts(parts);
  }
}
