package fixtures.capture.methodreference;

import java.io.Serializable;

/** The bound object is serializable. */
public class SerializableParameterBound {
  static class Printer implements Serializable {
    private static final long serialVersionUID = 1L;

    void print(String line) {}
  }

  interface Sink extends Serializable {
    void take(String line);
  }

  static Sink sink(Printer printer) {
    return printer::print;
  }

  static Object payload() {
    return sink(new Printer());
  }
}
