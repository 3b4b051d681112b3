package fixtures.capture.lambda;

import java.io.Serializable;

/** The target type is a type parameter's bound: a function that must be serializable. */
public class GenericTargetLambdaUsesField {
  private int bonus = 2;

  interface Step<A, B> extends Serializable {
    B apply(A input);
  }

  static <A, B> Step<A, B> step(Step<A, B> step) {
    return step;
  }

  Object addBonus() {
    return step((Integer points) -> points + bonus); // expect: lambda-captures-unserializable-this "bonus"
  }

  static Object payload() {
    return new GenericTargetLambdaUsesField().addBonus();
  }
}
