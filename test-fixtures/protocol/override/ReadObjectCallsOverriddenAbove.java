package fixtures.protocol.override;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** The method of the subclass is called by one of the superclass of the class that reads. */
public class ReadObjectCallsOverriddenAbove extends MiddleOfThree {
  private static final long serialVersionUID = 1L;
  private static String seen = "";
  private String name = String.valueOf("cart");

  @Override
  void index() {
    seen = name;
  }

  static Object payload() {
    return new ReadObjectCallsOverriddenAbove();
  }

  static boolean shows(Object back) {
    return seen == null;
  }
}

class MiddleOfThree extends TopOfThree {
  private static final long serialVersionUID = 1L;

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    super.restore(); // expect: overridable-call-in-read-object proved
  }

  @Override
  void restore() {}
}

class TopOfThree implements Serializable {
  private static final long serialVersionUID = 1L;

  void restore() {
    index();
  }

  void index() {}
}
