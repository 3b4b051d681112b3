package fixtures.state.field;

import java.io.Serializable;
import java.lang.reflect.Method;

/** A reflected method is not serializable. */
public class ReflectionMethodField implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Method method; // expect: unserializable-field via ReflectionMethodField.method

  ReflectionMethodField() throws NoSuchMethodException {
    method = String.class.getMethod("trim");
  }

  static Object payload() throws NoSuchMethodException {
    return new ReflectionMethodField();
  }
}
