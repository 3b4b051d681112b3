package fixtures.capture.lambda;

import java.io.Serializable;
import java.util.function.Function;

/** The functions are composed in a lambda of the serializable type. */
public class ComposedByHand {
  interface Step extends Function<Integer, Integer>, Serializable {}

  interface Task extends Serializable {
    int run(int amount);
  }

  static Task task() {
    Step add = amount -> amount + 1;
    Step twice = amount -> amount * 2;
    Step both = amount -> twice.apply(add.apply(amount));
    return amount -> both.apply(amount);
  }

  static Object payload() {
    return task();
  }
}
