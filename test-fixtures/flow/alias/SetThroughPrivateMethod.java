package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Scanner;

/** The setter leaves the work to a private method. */
public class SetThroughPrivateMethod {
  static class Plan implements Serializable {
    private static final long serialVersionUID = 1L;
    private Object step; // expect: unserializable-field likely "Scanner"

    Plan first(Object given) {
      keep(given);
      return this;
    }

    private void keep(Object given) {
      step = given;
    }
  }

  static Object plan() {
    return new Plan().first(new Scanner("load"));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(plan());
  }

  static Object payload() {
    return plan();
  }
}
