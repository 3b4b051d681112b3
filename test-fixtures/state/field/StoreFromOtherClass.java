package fixtures.state.field;

import java.io.Serializable;

/** Another class of the same file stores the thread. */
public class StoreFromOtherClass implements Serializable {
  private static final long serialVersionUID = 1L;
  private Object worker = "none"; // expect: unserializable-field via StoreFromOtherClass.worker

  static class Starter {
    static void start(StoreFromOtherClass desk) {
      desk.worker = new Thread("foreign");
    }
  }

  static Object payload() {
    StoreFromOtherClass desk = new StoreFromOtherClass();
    Starter.start(desk);
    return desk;
  }
}
