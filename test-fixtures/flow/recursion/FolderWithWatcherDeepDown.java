package fixtures.flow.recursion;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Folders hold folders; a folder also holds the watcher that it was opened with. */
public class FolderWithWatcherDeepDown {
  static class Folder implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Object watcher;
    private final List<Folder> children = new ArrayList<>(); // expect: unserializable-element-type likely "Object"

    Folder(Object watcher) {
      this.watcher = watcher;
    }

    Folder with(Folder child) {
      children.add(child);
      return this;
    }
  }

  static Object root() {
    return new Folder("root").with(new Folder("src").with(new Folder(new Object())));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(root());
  }

  static Object payload() {
    return root();
  }
}
