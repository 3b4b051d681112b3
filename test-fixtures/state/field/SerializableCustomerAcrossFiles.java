package fixtures.state.field;

/** The class of the field stands in another file, and is serializable through an interface. */
public class SerializableCustomerAcrossFiles implements Entity {
  private static final long serialVersionUID = 1L;
  private final PortableAccount account = new PortableAccount();

  static Object payload() {
    return new SerializableCustomerAcrossFiles();
  }
}
