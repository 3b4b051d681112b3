package fixtures.hygiene;

import java.io.Serializable;

/** Only the first class is told: the others have a version, need none, or are never written. */
public class ClassesThatNeedNoVersion implements Serializable { // expect: missing-serial-version-uid
  static class Versioned implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  record Point(int x, int y) implements Serializable {}

  enum Color {
    RED
  }

  interface Shape extends Serializable {}

  static class Replaced implements Serializable {
    private Object writeReplace() {
      return "replaced";
    }
  }

  static Object payload() {
    return new Object[] {new Versioned(), new Point(1, 2), Color.RED, new Replaced()};
  }
}
