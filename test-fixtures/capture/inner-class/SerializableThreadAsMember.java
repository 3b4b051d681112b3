package fixtures.capture.innerclass;

import java.io.Serializable;

/** A thread class declared serializable, as a member class. */
public class SerializableThreadAsMember {
  class Poller extends Thread implements Serializable { // expect: inner-class-carries-unserializable-outer "Poller"
    private static final long serialVersionUID = 1L;
  }

  static Object payload() {
    return new SerializableThreadAsMember().new Poller();
  }
}
