package fixtures.state.inherited;

import java.io.Serializable;

/** A package-private no-arg constructor in the same package is enough. */
public class SuperclassWithNoArgConstructor extends UnnamedBase implements Serializable { // expect: superclass-state-lost
  private static final long serialVersionUID = 1L;

  SuperclassWithNoArgConstructor() {
    super("Ada");
  }

  static boolean shows(Object back) {
    return !((SuperclassWithNoArgConstructor) back).name().equals("Ada");
  }

  static Object payload() {
    return new SuperclassWithNoArgConstructor();
  }
}

class UnnamedBase {
  private final String name;

  UnnamedBase() {
    this("nobody");
  }

  UnnamedBase(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }
}
