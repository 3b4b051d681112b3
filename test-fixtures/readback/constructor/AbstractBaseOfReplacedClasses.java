package fixtures.readback.constructor;

import java.io.Serializable;

/** All subclasses write something else, so nobody has to make them when they are read. */
public class AbstractBaseOfReplacedClasses extends ReplacedEntry {
  private static final long serialVersionUID = 1L;

  AbstractBaseOfReplacedClasses() {
    super("book");
  }

  private Object writeReplace() {
    return "book";
  }

  static Object payload() {
    return new AbstractBaseOfReplacedClasses();
  }
}

abstract class ReplacedEntry extends ReplacedAccount implements Serializable {
  private static final long serialVersionUID = 1L;

  ReplacedEntry(String name) {
    super(name);
  }
}

class ReplacedAccount {
  ReplacedAccount(String name) {}
}
