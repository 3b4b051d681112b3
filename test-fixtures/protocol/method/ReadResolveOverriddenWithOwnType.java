package fixtures.protocol.method;

import java.io.Serializable;

/** A narrower result in a subclass hides the method of the superclass as well. */
public class ReadResolveOverriddenWithOwnType extends ResolvedParent {
  private static final long serialVersionUID = 1L;
  private static boolean isCalled;

  @Override
  protected ReadResolveOverriddenWithOwnType readResolve() { // expect: misdeclared-serialization-method
    isCalled = true;
    return this;
  }

  static Object payload() {
    return new ReadResolveOverriddenWithOwnType();
  }

  static boolean shows(Object back) {
    return !isCalled;
  }
}

class ResolvedParent implements Serializable {
  private static final long serialVersionUID = 1L;

  protected Object readResolve() {
    return this;
  }
}
