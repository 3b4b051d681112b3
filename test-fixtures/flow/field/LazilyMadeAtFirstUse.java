package fixtures.flow.field;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.regex.Pattern;

/** The getter makes the matcher at its first use, so the field holds it later. */
public class LazilyMadeAtFirstUse {
  static class Validator implements Serializable {
    private static final long serialVersionUID = 1L;
    private Object rule; // expect: unserializable-field likely "Matcher"

    Object rule() {
      if (rule == null) {
        rule = Pattern.compile("[a-z]+").matcher("abc");
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
