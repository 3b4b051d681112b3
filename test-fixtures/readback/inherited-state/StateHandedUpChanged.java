package fixtures.readback.inheritedstate;

import java.io.Serializable;

/** The state goes up by two constructors, and changes on the way. */
public class StateHandedUpChanged extends MeasuredPart implements Serializable { // expect: superclass-state-lost
  private static final long serialVersionUID = 1L;

  StateHandedUpChanged(int size) {
    super(size);
  }

  static Object payload() {
    return new StateHandedUpChanged(3);
  }

  static boolean shows(Object back) {
    return ((StateHandedUpChanged) back).size() == 0;
  }
}

class MeasuredPart extends PartOfSize {
  MeasuredPart() {}

  MeasuredPart(int size) {
    super(size + 1);
  }
}

class PartOfSize {
  private final int size;

  PartOfSize() {
    this(0);
  }

  PartOfSize(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }
}
