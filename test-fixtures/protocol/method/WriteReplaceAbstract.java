package fixtures.protocol.method;

import java.io.Serializable;

/** What an abstract class asks of its subclasses is called there, though javac warns of it. */
public class WriteReplaceAbstract extends ReplacedParent {
  private static final long serialVersionUID = 1L;

  @Override
  Object writeReplace() {
    return "replaced";
  }

  static Object payload() {
    return new WriteReplaceAbstract();
  }

  static boolean shows(Object back) {
    return !back.equals("replaced");
  }
}

abstract class ReplacedParent implements Serializable {
  private static final long serialVersionUID = 1L;

  abstract Object writeReplace();
}
