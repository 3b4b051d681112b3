package fixtures.flow.setter;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A listener is added after the model was made; its list is written with the model. */
public class ListenerAddedLater {
  interface Listener {
    void changed();
  }

  static class Model implements Serializable {
    private static final long serialVersionUID = 1L;
    private final List<Listener> listeners = new ArrayList<>(); // expect: unserializable-element-type likely "Printer"

    void add(Listener listener) {
      listeners.add(listener);
    }
  }

  static class Printer implements Listener {
    @Override
    public void changed() {
      System.out.println("changed");
    }
  }

  static Object model() {
    Model model = new Model();
    model.add(new Printer());
    return model;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(model());
  }

  static Object payload() {
    return model();
  }
}
