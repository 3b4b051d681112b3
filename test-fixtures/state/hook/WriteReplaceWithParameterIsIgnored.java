package fixtures.state.hook;

import java.io.ObjectOutputStream;
import java.io.Serializable;

/** A writeReplace with a parameter is another method. */
public class WriteReplaceWithParameterIsIgnored implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Thread worker = new Thread("work"); // expect: unserializable-field

  private Object writeReplace(ObjectOutputStream out) { // expect: misdeclared-serialization-method
    return worker.getName();
  }

  static Object payload() {
    return new WriteReplaceWithParameterIsIgnored();
  }
}
