package fixtures.capture.methodreference;

import java.io.Serializable;

/** The field is left out. */
public class ReceiverWithTransientField {
  static class Printer implements Serializable {
    private static final long serialVersionUID = 1L;
    private final transient Thread spooler = new Thread();

    void print(String line) {}
  }

  interface Sink extends Serializable {
    void take(String line);
  }

  static Sink sink() {
    Printer printer = new Printer();
    return printer::print;
  }

  static Object payload() {
    return sink();
  }
}
