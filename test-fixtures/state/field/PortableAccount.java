package fixtures.state.field;

/** An account that is serializable because every {@link Entity} is. */
public class PortableAccount implements Entity {
  private static final long serialVersionUID = 1L;
  private final String number = "42";

  String number() {
    return number;
  }
}
