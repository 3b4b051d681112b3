package fixtures.state.cycle;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A cycle of sound objects goes. */
public class ParentAndChildren implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<Child> children = new ArrayList<>();

  static class Child implements Serializable {
    private static final long serialVersionUID = 1L;
    private final ParentAndChildren parent;

    Child(ParentAndChildren parent) {
      this.parent = parent;
    }
  }

  static Object payload() {
    ParentAndChildren parent = new ParentAndChildren();
    parent.children.add(new Child(parent));
    return parent;
  }
}
