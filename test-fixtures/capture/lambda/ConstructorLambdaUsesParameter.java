package fixtures.capture.lambda;

import java.io.Serializable;

/** The parameter of the same name is captured, not the field. */
public class ConstructorLambdaUsesParameter {
  private final String title;
  private final Task task;

  interface Task extends Serializable {
    String run();
  }

  ConstructorLambdaUsesParameter(String title) {
    this.title = title;
    this.task = () -> "# " + title;
  }

  String title() {
    return title;
  }

  static Object payload() {
    return new ConstructorLambdaUsesParameter("turnover").task;
  }
}
