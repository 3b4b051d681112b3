package fixtures.capture.lambda;

import java.io.Serializable;

/** The bonus is copied. */
public class GenericTargetLambdaUsesCopy {
  private int bonus = 2;

  interface Step<A, B> extends Serializable {
    B apply(A input);
  }

  static <A, B> Step<A, B> step(Step<A, B> step) {
    return step;
  }

  Object addBonus() {
    int bonus = this.bonus;
    return step((Integer points) -> points + bonus);
  }

  static Object payload() {
    return new GenericTargetLambdaUsesCopy().addBonus();
  }
}
