package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.function.Function;

/** What `andThen` gives is not serializable, though both functions are. */
public class ComposedFunctionCaptured {
  interface Step extends Function<Integer, Integer>, Serializable {}

  interface Task extends Serializable {
    int run(int amount);
  }

  static Task task() {
    Step add = amount -> amount + 1;
    Step twice = amount -> amount * 2;
    Function<Integer, Integer> both = add.andThen(twice);
    return amount -> both.apply(amount); // expect: lambda-captures-unserializable-variable "both"
  }

  static Object payload() {
    return task();
  }
}
