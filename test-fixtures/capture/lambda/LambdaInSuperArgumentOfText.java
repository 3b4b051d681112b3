package fixtures.capture.lambda;

import java.io.Serializable;

/** The text goes along. */
public class LambdaInSuperArgumentOfText extends SuperTextBase {
  LambdaInSuperArgumentOfText(String worker) {
    super(() -> worker.trim());
  }

  static Object payload() {
    return new LambdaInSuperArgumentOfText("work").naming;
  }
}

class SuperTextBase {
  interface Naming extends Serializable {
    String name();
  }

  final Naming naming;

  SuperTextBase(Naming naming) {
    this.naming = naming;
  }
}
