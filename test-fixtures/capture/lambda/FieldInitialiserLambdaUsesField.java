package fixtures.capture.lambda;

import java.io.Serializable;

/** A lambda in a field initialiser reads another field. */
public class FieldInitialiserLambdaUsesField {
  private String title = "turnover";
  private final Task task = () -> "# " + title; // expect: lambda-captures-unserializable-this "title"

  interface Task extends Serializable {
    String run();
  }

  static Object payload() {
    return new FieldInitialiserLambdaUsesField().task;
  }
}
