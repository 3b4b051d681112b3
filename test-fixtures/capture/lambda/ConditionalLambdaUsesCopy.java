package fixtures.capture.lambda;

import java.io.Serializable;

/** Neither branch uses the field. */
public class ConditionalLambdaUsesCopy {
  private int limit = 3;

  interface SizeTest extends Serializable {
    boolean test(int size);
  }

  SizeTest test(boolean open) {
    int limit = this.limit;
    return open ? size -> true : size -> size < limit;
  }

  static Object payload() {
    return new ConditionalLambdaUsesCopy().test(false);
  }
}
