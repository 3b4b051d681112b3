package io.github.wireworthy.verdict;

import java.util.List;

/** Whether a value can make the journey. */
public sealed interface Verdict {

  /** Every object that is reached can be written and read back. */
  record Passes() implements Verdict {}

  /** Something that is reached cannot go. */
  record Fails(Certainty certainty, Route route) implements Verdict {}

  /** Not known, for want of what the gaps name; never empty. */
  record Undecided(List<Gap> gaps) implements Verdict {}
}
