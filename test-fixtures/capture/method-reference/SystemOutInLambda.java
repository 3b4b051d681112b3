package fixtures.capture.methodreference;

import java.io.Serializable;

/** The lambda reads the static field where it runs. */
public class SystemOutInLambda {
  interface Sink extends Serializable {
    void take(String line);
  }

  static Sink sink() {
    return line -> System.out.println(line);
  }

  static Object payload() {
    return sink();
  }
}
