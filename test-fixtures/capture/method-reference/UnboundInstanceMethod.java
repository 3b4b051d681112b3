package fixtures.capture.methodreference;

import java.io.Serializable;

/** `Type::instanceMethod` takes its receiver as the first argument. */
public class UnboundInstanceMethod {
  private String name = "Ada";

  interface Naming extends Serializable {
    String name(UnboundInstanceMethod customer);
  }

  String name() {
    return name;
  }

  Naming naming() {
    return UnboundInstanceMethod::name;
  }

  static Object payload() {
    return new UnboundInstanceMethod().naming();
  }
}
