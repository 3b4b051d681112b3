package fixtures.flow.alias;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;

/** The subclass overrides the setter and stores something of its own. */
public class SubclassStoresMore {
  static class Widget implements Serializable {
    private static final long serialVersionUID = 1L;
    protected Object handle; // expect: unserializable-field likely "Thread"

    void show(String title) {
      handle = title;
    }
  }

  static class NativeWidget extends Widget {
    private static final long serialVersionUID = 1L;

    @Override
    void show(String title) {
      handle = new Thread(title);
    }
  }

  static Object shown() {
    Widget widget = new NativeWidget();
    widget.show("main");
    return widget;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(shown());
  }

  static Object payload() {
    return shown();
  }
}
