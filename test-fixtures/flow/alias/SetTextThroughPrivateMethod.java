package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** It is given a text. */
public class SetTextThroughPrivateMethod {
  static class Plan implements Serializable {
    private static final long serialVersionUID = 1L;
    private Object step;

    Plan first(Object given) {
      keep(given);
      return this;
    }

    private void keep(Object given) {
      step = given;
    }
  }

  static Object plan() {
    return new Plan().first("load");
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(plan());
  }

  static Object payload() {
    return plan();
  }
}
