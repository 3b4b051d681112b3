package fixtures.hygiene;

import java.io.Serializable;

/** The JVM makes up a version. */
public class ClassWithoutVersion implements Serializable { // expect: missing-serial-version-uid "no `serialVersionUID`"
  private int amount = 1;

  int amount() {
    return amount;
  }

  static Object payload() {
    return new ClassWithoutVersion();
  }
}
