package fixtures.flow.files.carrier;

/** Makes labels. */
public class Labels {
  private Labels() {}

  /** A label of the city. */
  public static Label forCity(String city) {
    Label label = new Label();
    label.city = city;
    return label;
  }
}
