package fixtures.flow.genericmethod;

import java.io.Serializable;

/** A field of any type holds what the decoder gives at the end. */
public class DecodedIntoObject implements Serializable {
  private static final long serialVersionUID = 1L;

  static final class LastMark {}

  private static final Object END = new LastMark();

  private Object last = decode(""); // expect: unserializable-field via DecodedIntoObject.last

  @SuppressWarnings("unchecked")
  private static <T> T decode(String kind) {
    if (kind.isEmpty()) {
      return (T) END;
    }
    return (T) kind;
  }

  static Object payload() {
    return new DecodedIntoObject();
  }
}
