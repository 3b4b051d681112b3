package fixtures.state.hook;

import java.io.Serializable;

/** A writeReplace that does not return Object is not called. */
public class WriteReplaceOfTextIsIgnored implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Thread worker = new Thread("work"); // expect: unserializable-field

  private String writeReplace() { // expect: misdeclared-serialization-method
    return worker.getName();
  }

  static Object payload() {
    return new WriteReplaceOfTextIsIgnored();
  }
}
