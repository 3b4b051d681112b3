package fixtures.capture.lambda;

import java.io.Serializable;

/** A lambda in a constructor reads the field. */
public class ConstructorLambdaUsesField {
  private final String title;
  private final Task task;

  interface Task extends Serializable {
    String run();
  }

  ConstructorLambdaUsesField(String text) {
    this.title = text;
    this.task = () -> "# " + this.title; // expect: lambda-captures-unserializable-this "title"
  }

  static Object payload() {
    return new ConstructorLambdaUsesField("turnover").task;
  }
}
