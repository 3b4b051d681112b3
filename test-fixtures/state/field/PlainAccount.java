package fixtures.state.field;

/** An account that is not serializable, for {@link CustomerAcrossFiles}. */
public class PlainAccount {
  private final String number = "42";

  String number() {
    return number;
  }
}
