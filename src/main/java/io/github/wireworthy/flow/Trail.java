package io.github.wireworthy.flow;

import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.types.TypeInfo;
import io.github.wireworthy.types.TypeTable;
import io.github.wireworthy.types.Typing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Follows one function from where it is made, or given to a parameter, to all that is done. */
final class Trail {

  /** More uses than this are not looked at: the function is lost. */
  private static final int MAX_USES = 600;

  private final LocalUse localUse;
  private final TypeTable types;
  private final boolean asksForParameters;
  private final Map<Receipt, Fate> receipts = new HashMap<>();
  private int uses;

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
    return ++uses > MAX_USES;
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
    Fate known = receipts.get(receipt);
    if (known == null) {
      receipts.put(receipt, Fate.UNUSED); // A method that hands it to itself adds nothing.
      Stage stage = new Stage(this, localUse, Optional.of(receipt.body().method()));
      stage.variable(
          receipt.body(),
          receipt.parameter(),
          new Stage.Way(receipt.isHeld(), receipt.isKnownToStay()));
      known = stage.run();
      receipts.put(receipt, known);
    }
    return known;
  }

  Fate fateOf(Receipt receipt) {
    return asksForParameters ? localUse.fateOf(receipt) : of(receipt);
  }
}
