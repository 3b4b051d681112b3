package fixtures.state.cycle;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A fault inside a cycle is found once. */
public class ParentAndBadChild implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<Child> children = new ArrayList<>();

  static class Child implements Serializable {
    private static final long serialVersionUID = 1L;
    private final ParentAndBadChild parent;
    private final Object lock = new Object(); // expect: unserializable-field via Child.lock

    Child(ParentAndBadChild parent) {
      this.parent = parent;
    }
  }

  static Object payload() {
    ParentAndBadChild parent = new ParentAndBadChild();
    parent.children.add(new Child(parent));
    return parent;
  }
}
