package fixtures.state.field;

import java.io.Serializable;

/** The class of the field stands in another file. */
public class CustomerAcrossFiles implements Serializable {
  private static final long serialVersionUID = 1L;
  private final PlainAccount account = new PlainAccount(); // expect: unserializable-field "PlainAccount"

  static Object payload() {
    return new CustomerAcrossFiles();
  }
}
