package fixtures.state.inherited;

/** The unit is an enum. */
public class SubclassOfNumberWithEnum extends Number {
  private static final long serialVersionUID = 1L;
  private final Object unit = Unit.PIECE;

  enum Unit {
    PIECE
  }

  @Override
  public int intValue() {
    return 1;
  }

  @Override
  public long longValue() {
    return 1;
  }

  @Override
  public float floatValue() {
    return 1;
  }

  @Override
  public double doubleValue() {
    return 1;
  }

  static Object payload() {
    return new SubclassOfNumberWithEnum();
  }
}
