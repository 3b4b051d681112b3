package fixtures.state.field;

import java.io.Serializable;

/** Two fields in one declaration, one of them at fault. */
public class TwoFieldsInOneDeclaration implements Serializable {
  private static final long serialVersionUID = 1L;
  private Object first = "first",
      second = new Thread("second"); // expect: unserializable-field via TwoFieldsInOneDeclaration.second

  static Object payload() {
    return new TwoFieldsInOneDeclaration();
  }
}
