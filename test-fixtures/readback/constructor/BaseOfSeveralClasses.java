package fixtures.readback.constructor;

import java.io.Serializable;

/** What two classes lack by one superclass is one mistake. */
public class BaseOfSeveralClasses extends NeedyBase implements Serializable {
  private static final long serialVersionUID = 1L;

  BaseOfSeveralClasses() {
    super("first");
  }

  // verdict: fails on reading
  static Object payload() {
    return new BaseOfSeveralClasses();
  }
}

class OtherOfNeedyBase extends NeedyBase implements Serializable {
  private static final long serialVersionUID = 1L;

  OtherOfNeedyBase() {
    super("second");
  }
}

class NeedyBase { // expect: superclass-without-no-arg-constructor proved "1 other subclass of `NeedyBase`"
  final String name;

  NeedyBase(String name) {
    this.name = name;
  }
}
