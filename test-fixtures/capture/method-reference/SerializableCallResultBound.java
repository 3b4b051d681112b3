package fixtures.capture.methodreference;

import java.io.Serializable;

/** The result of the call is a text, and only that is bound. */
public class SerializableCallResultBound {
  private final Thread worker = new Thread();

  interface Test extends Serializable {
    boolean test(String other);
  }

  String title() {
    return "turnover";
  }

  Test test() {
    return title()::equals;
  }

  static Object payload() {
    return new SerializableCallResultBound().test();
  }
}
