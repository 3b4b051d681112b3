package fixtures.flow.recursion;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The folder holds a name instead. */
public class FoldersWithNames {
  static class Folder implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object watcher;
    private final List<Folder> children = new ArrayList<>();

    Folder(Object watcher) {
      this.watcher = watcher;
    }

    Folder with(Folder child) {
      children.add(child);
      return this;
    }
  }

  static Object root() {
    return new Folder("root").with(new Folder("src").with(new Folder("main")));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(root());
  }

  static Object payload() {
    return root();
  }
}
