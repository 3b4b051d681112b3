package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows one function from where it is made, or given to a parameter, to all that is done. */
final class Trail {

  /** More uses than this are not looked at: the function is lost. */
  private static final int MAX_USES = 20_000;

  /** How many methods may hand the function on to each other. */
  private static final int MAX_DEPTH = 2_000;

  private final LocalUse localUse;
  private final TypeTable types;
  private final boolean asksForParameters;
  private final Map<Receipt, Fate> receipts = new HashMap<>();
  private final Map<Receipt, Integer> open = new HashMap<>();
  private final List<Receipt> unsettled = new ArrayList<>();
  private int lowest = Integer.MAX_VALUE;
  private int uses;
  private boolean isLost;

  /**
   * A new trail.
   *
   * @param asksForParameters whether what becomes of parameters is asked for, not followed here
   */
  Trail(LocalUse localUse, boolean asksForParameters) {
    this.localUse = localUse;
    this.types = localUse.types();
    this.asksForParameters = asksForParameters;
  }

  /** Whether one use more is too many. */
  boolean isTooLong() {
    isLost |= ++uses > MAX_USES || open.size() > MAX_DEPTH;
    return isLost;
  }

  /** What becomes of a new closure. */
  Fate of(Typing typing, Expression closure) {
    Stage stage = new Stage(this, localUse, Optional.empty());
    stage.value(typing, closure);
    if (closure instanceof Expression.New creation) {
      creation.body().map(types::of).ifPresent(stage::itself);
    }
    return stage.run();
  }

  /** What the code of a class does with its own objects. */
  Fate ofItself(TypeInfo type) {
    Stage stage = new Stage(this, localUse, Optional.empty());
    stage.itself(type);
    return stage.run();
  }

  /** What becomes of what a parameter is given. */
  Fate of(Receipt receipt) {
    Optional<Fate> known = localUse.known(receipt);
    if (known.isPresent()) {
      return known.get();
    }
    Fate met = receipts.get(receipt);
    if (met != null) {
      lowest = Math.min(lowest, open.getOrDefault(receipt, Integer.MAX_VALUE));
      return met;
    }
    return follow(receipt);
  }

  private Fate follow(Receipt receipt) {
    receipts.put(receipt, Fate.UNUSED); // A method that hands it to itself adds nothing.
    int depth = unsettled.size();
    open.put(receipt, depth);
    unsettled.add(receipt);
    int outside = lowest;
    lowest = depth;
    Stage stage = new Stage(this, localUse, Optional.of(receipt.body().method()));
    stage.variable(
        receipt.body(),
        receipt.parameter(),
        new Stage.Way(receipt.isHeld(), receipt.isKnownToStay()));
    Fate fate = stage.run();
    receipts.put(receipt, fate);
    if (lowest == depth) {
      settle(unsettled.subList(depth, unsettled.size()));
    }
    lowest = Math.min(lowest, outside);
    return receipts.getOrDefault(receipt, fate);
  }

  /**
   * Parameters that hand it to each other in a circle: what is done with one is done with all. If
   * one of their methods gives it back, or the function was lost, what is known of the others
   * depends on where the circle was entered, and is not kept for other trails.
   */
  private void settle(List<Receipt> circle) {
    Fate all = Fate.UNUSED;
    for (Receipt receipt : circle) {
      all = all.and(receipts.getOrDefault(receipt, Fate.LEAVES));
    }
    boolean isExact =
        all.leaves() || circle.size() == 1 || !(all.comesBack() || all.comesBackHeld());
    for (Receipt receipt : circle) {
      Fate own = receipts.getOrDefault(receipt, Fate.LEAVES);
      Fate settled =
          all.leaves()
              ? Fate.LEAVES
              : new Fate(all.isCalled(), false, own.comesBack(), own.comesBackHeld());
      receipts.put(receipt, settled);
      open.remove(receipt);
      if (isExact) {
        localUse.know(receipt, settled);
      }
    }
    circle.clear();
  }

  Fate fateOf(Receipt receipt) {
    return asksForParameters ? localUse.fateOf(receipt) : of(receipt);
  }
}
