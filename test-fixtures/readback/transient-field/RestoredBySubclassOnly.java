package fixtures.readback.transientfield;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;

/** The subclass restores what it inherits; objects of the class itself stay without. */
public class RestoredBySubclassOnly implements Serializable {
  private static final long serialVersionUID = 1L;
  transient StringBuilder inkText; // expect: transient-field-not-restored likely

  RestoredBySubclassOnly() {
    inkText = new StringBuilder("ink");
  }

  int length() {
    return inkText.length();
  }

  static class Restored extends RestoredBySubclassOnly {
    private static final long serialVersionUID = 1L;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      inkText = new StringBuilder();
    }
  }

  abstract static class Base implements Serializable {
    private static final long serialVersionUID = 1L;
    transient StringBuilder words = new StringBuilder();

    int count() {
      return words.length();
    }
  }

  static class OnlyKind extends Base {
    private static final long serialVersionUID = 1L;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
      in.defaultReadObject();
      words = new StringBuilder();
    }
  }

  static Object payload() {
    return new RestoredBySubclassOnly();
  }

  static boolean shows(Object back) {
    try {
      return ((RestoredBySubclassOnly) back).length() < 0;
    } catch (NullPointerException missing) {
      return true;
    }
  }
}
