package fixtures.flow.wrapperfiles.outbox;

/** The outbox stands in another file and hands letters on to a store in a third. */
public class OutboxGivenPlainLetter {
  static class Letter {
    String text = "Dear";
  }

  static void send(Outbox outbox) {
    outbox.post("ada", new Letter()); // expect: unserializable-value-at-boundary proved "Letter"
  }

  static Object payload() {
    return new Letter();
  }
}
