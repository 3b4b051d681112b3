package fixtures.state.inherited;

/** Number is serializable, and so is every own number. */
public class SubclassOfNumberWithBadField extends Number {
  private static final long serialVersionUID = 1L;
  private final Object unit = new Unit(); // expect: unserializable-field

  static class Unit {}

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
    return new SubclassOfNumberWithBadField();
  }
}
