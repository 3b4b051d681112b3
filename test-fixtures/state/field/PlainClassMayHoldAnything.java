package fixtures.state.field;

/** A class that is not serializable may hold what it likes. */
public class PlainClassMayHoldAnything {
  private final Thread worker = new Thread("work");
  private final Object lock = new Object();

  String state() {
    return worker.getName() + lock.getClass().getSimpleName();
  }

  static Object payload() {
    return new PlainClassMayHoldAnything().state();
  }
}
