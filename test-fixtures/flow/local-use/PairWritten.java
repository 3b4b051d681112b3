package fixtures.flow.localuse;

import fixtures.flow.localuse.PairMadeAndKept.Pair;

/** The same pair is what is written. */
public class PairWritten {
  // verdict: fails
  static Object payload() {
    return new Pair<>(Thread.currentThread(), System.nanoTime());
  }
}
