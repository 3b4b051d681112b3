package fixtures.capture.methodreference;

import java.io.Serializable;

/** The bound object is serializable, a field of it is not. */
public class ReceiverWithBadField {
  static class Printer implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Thread spooler = new Thread(); // expect: unserializable-field via Printer.spooler

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
