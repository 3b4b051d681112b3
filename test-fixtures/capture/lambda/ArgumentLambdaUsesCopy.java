package fixtures.capture.lambda;

import java.io.Serializable;

/** The limit is copied before the call. */
public class ArgumentLambdaUsesCopy {
  private int limit = 3;

  interface SizeTest extends Serializable {
    boolean test(int size);
  }

  static SizeTest checked(String name, SizeTest... tests) {
    return tests[0];
  }

  SizeTest small() {
    int most = limit;
    return checked("small", size -> size < most);
  }

  static Object payload() {
    return new ArgumentLambdaUsesCopy().small();
  }
}
