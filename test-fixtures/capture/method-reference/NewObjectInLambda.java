package fixtures.capture.methodreference;

import java.io.Serializable;

/** The lambda makes the object where it runs. */
public class NewObjectInLambda {
  static class Printer {
    void print(String line) {}
  }

  interface Sink extends Serializable {
    void take(String line);
  }

  static Sink sink() {
    return line -> new Printer().print(line);
  }

  static Object payload() {
    return sink();
  }
}
