package fixtures.state.enumconstant;

/** An enum constant is written by name, whatever it holds. */
public enum EnumHoldsBad {
  FIRST,
  SECOND;

  private final Thread worker = new Thread(name());

  String worker() {
    return worker.getName();
  }

  static Object payload() {
    return SECOND;
  }
}
