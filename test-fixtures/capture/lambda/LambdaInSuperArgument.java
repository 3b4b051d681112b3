package fixtures.capture.lambda;

import java.io.Serializable;

/** A lambda in an argument of `super(...)` has no `this`; its parameter goes along. */
public class LambdaInSuperArgument extends SuperLambdaBase {
  LambdaInSuperArgument(Thread worker) {
    super(() -> worker.getName()); // expect: lambda-captures-unserializable-variable "worker"
  }

  static Object payload() {
    return new LambdaInSuperArgument(new Thread("work")).naming;
  }
}

class SuperLambdaBase {
  interface Naming extends Serializable {
    String name();
  }

  final Naming naming;

  SuperLambdaBase(Naming naming) {
    this.naming = naming;
  }
}
