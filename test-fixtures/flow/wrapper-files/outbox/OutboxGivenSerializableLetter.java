package fixtures.flow.wrapperfiles.outbox;

import java.io.Serializable;

/** The letter is serializable. */
public class OutboxGivenSerializableLetter {
  static class Letter implements Serializable {
    private static final long serialVersionUID = 1L;
    String text = "Dear";
  }

  static void send(Outbox outbox) {
    outbox.post("ada", new Letter());
  }

  static Object payload() {
    return new Letter();
  }
}
