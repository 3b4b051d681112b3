package fixtures.protocol.method;

import java.io.Serializable;

/** A type variable is Object to the JVM, though javac warns of it. */
public class ReadResolveOfTypeVariable<T> implements Serializable {
  private static final long serialVersionUID = 1L;
  private static boolean isCalled;

  @SuppressWarnings("unchecked")
  private T readResolve() {
    isCalled = true;
    return (T) this;
  }

  static Object payload() {
    return new ReadResolveOfTypeVariable<String>();
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}
