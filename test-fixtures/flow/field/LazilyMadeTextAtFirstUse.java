package fixtures.flow.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.regex.Pattern;

/** The getter makes a pattern, which is serializable. */
public class LazilyMadeTextAtFirstUse {
  static class Validator implements Serializable {
    private static final long serialVersionUID = 1L;
    private Object rule;

    Object rule() {
      if (rule == null) {
        rule = Pattern.compile("[a-z]+");
      }
      return rule;
    }

    static Validator used() {
      Validator validator = new Validator();
      validator.rule();
      return validator;
    }
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(Validator.used());
  }

  static Object payload() {
    return Validator.used();
  }
}
