package broken;

/** Java 1.3: assert is a name. */
public class AssertAsName {
  void assert(boolean condition) {
    if (!condition) {
      throw new IllegalStateException();
    }
  }
}
