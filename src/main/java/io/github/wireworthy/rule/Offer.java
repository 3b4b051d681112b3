package io.github.wireworthy.rule;

import io.github.wireworthy.fix.Fix;
import java.util.List;

/** What a rule offers to mend a finding with; nothing is worked out before it is asked for. */
@FunctionalInterface
public interface Offer {

  /** An offer of nothing: only people can mend it. */
  Offer NONE = new Made(List.of());

  /** The fixes, the best first; each mends the finding alone. */
  List<Fix> fixes();

  /** An offer that was asked for. */
  record Made(List<Fix> fixes) implements Offer {

    public Made {
      fixes = List.copyOf(fixes);
    }
  }
}
