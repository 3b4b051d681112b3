package fixtures.state.field;

import java.io.Serializable;
import java.util.function.Function;

/** A method reference of a plain function type in a field. */
public class MethodReferenceField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Function<String, Integer> measure; // expect: unserializable-field via MethodReferenceField.measure

  MethodReferenceField() {
    measure = String::length;
  }

  static Object payload() {
    return new MethodReferenceField();
  }
}
