package fixtures.readback.constructor;

import java.io.Serializable;

/** The superclass holds nothing, but nobody can make its part. */
public class BaseWithoutState extends StatelessBase // expect: superclass-without-no-arg-constructor
    implements Serializable {
  private static final long serialVersionUID = 1L;

  BaseWithoutState() {
    super("checked only");
  }

  static Object payload() {
    return new BaseWithoutState();
  }
}

class StatelessBase {
  StatelessBase(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("no name");
    }
  }
}
