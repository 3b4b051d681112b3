package fixtures.state.inherited;

import java.io.Serializable;

/** The first superclass that is not serializable is far up. */
public class GrandparentWithoutNoArgConstructor extends FarMiddle {
  private static final long serialVersionUID = 1L;

  static Object payload() {
    return new GrandparentWithoutNoArgConstructor();
  }
}

class FarTop {
  FarTop(int size) {}
}

class FarMiddle extends FarTop implements Serializable { // expect: superclass-without-no-arg-constructor
  private static final long serialVersionUID = 1L;

  FarMiddle() {
    super(1);
  }
}
