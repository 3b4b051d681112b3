package fixtures.state.inherited;

import java.io.Serializable;

/** It is written, and cannot be read: nobody can make the superclass's part. */
public class SuperclassWithoutNoArgConstructor extends NamedBase // expect: superclass-without-no-arg-constructor
    implements Serializable {
  private static final long serialVersionUID = 1L;

  SuperclassWithoutNoArgConstructor() {
    super("Ada");
  }

  static Object payload() {
    return new SuperclassWithoutNoArgConstructor();
  }
}

class NamedBase {
  private final String name;

  NamedBase(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }
}
